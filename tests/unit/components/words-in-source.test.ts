/** Words of ours belong into locales/: what is written into a component stays in one language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
/** Shown to makers, or made up for them. */
const FOR_MAKERS = /gallery|fixture|Specimen/;
/** Attributes and properties of components whose text is shown or read out. */
const SHOWN = new Set([
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'title',
  'placeholder',
  'alt',
  'label',
  'legend',
  'hint',
  'caption',
  'message',
]);
/** Names of file formats are the same in every language. */
const FORMATS = new Set(['BibTeX', 'CSL-JSON']);
/** "No events on record", but not "badge badge-strong", "Escape" or 'ltr'. */
const SENTENCE = /^\p{L}+(?: \p{L}+){2,}[.?!:]?$|^\p{Lu}\p{Ll}+ \p{L}+/u;

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !FOR_MAKERS.test(file))
    .map((file) => join(folder, file));
}

/** Every piece of text in a file that a reader would see as it is. */
function wordsIn(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const words = writtenWords(node);
    if (words !== undefined) found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${words.trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function writtenWords(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text) && !FORMATS.has(node.text) ? node.text : undefined;
  if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
    return SHOWN.has(node.name.getText()) ? node.initializer.text : undefined;
  }
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node)) {
    const isError = ts.findAncestor(node, ts.isThrowStatement) !== undefined;
    const isClass = ts.isJsxAttribute(node.parent);
    return SENTENCE.test(node.text) && !isError && !isClass ? node.text : undefined;
  }
  return undefined;
}

it('no component and no entry point has words of its own', () => {
  const files = [...sourcesIn('components'), ...sourcesIn('entrypoints'), ...sourcesIn('lib/platform'), ...sourcesIn('lib/page')];
  expect(files.length).toBeGreaterThan(60);
  expect(files.flatMap(wordsIn)).toEqual([]);
});

it('our pages have no words beside their title', () => {
  for (const page of ['popup', 'options', 'welcome']) {
    const html = readFileSync(join(ROOT, 'entrypoints', page, 'index.html'), 'utf8');
    expect(html.replace('<title>Sidelight</title>', '').replace(/<[^>]*>/g, ''), page).not.toMatch(/\p{L}/u);
  }
});
