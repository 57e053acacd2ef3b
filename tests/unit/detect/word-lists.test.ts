/** Lists of folded words hold folded words: one that is written as people write it never matches. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../lib/detect/find/fold.ts';

const ROOT = new URL('../../../lib/detect', import.meta.url).pathname;
/** Asked with words as they stand on the page. */
const AS_WRITTEN = new Set([
  'WORDS',
  'BEFORE_NOUN_AFTER',
  'SMALL',
  'AUXILIARY_ACTS',
  'STATE_CODES',
  'NO_GIVEN_NAMES',
  'ARTICLE_APART',
  'LINKS',
]);

function literal(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node)) return undefined;
  const [left, right] = [literal(node.left), literal(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

function listsOf(path: string): { name: string; list: string }[] {
  const lists: { name: string; list: string }[] = [];
  const visit = (node: ts.Node, name: string): void => {
    const own = ts.isVariableDeclaration(node) ? node.name.getText() : name;
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      const keys =
        called === 'words'
          ? node.arguments.slice(0, 1)
          : called === 'besideWords'
            ? node.arguments.flatMap((row) => (ts.isArrayLiteralExpression(row) ? row.elements.slice(0, 1) : []))
            : [];
      for (const key of keys) {
        const list = literal(key);
        if (list !== undefined) lists.push({ name: own, list });
      }
    }
    ts.forEachChild(node, (child) => {
      visit(child, own);
    });
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true), '');
  return lists;
}

const LISTS = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => listsOf(join(ROOT, path)).map((found) => ({ path, ...found })));

describe('word lists', () => {
  it('are found', () => {
    expect(LISTS.length).toBeGreaterThan(100);
  });

  it('are folded', () => {
    const unfolded = LISTS.filter(({ name }) => !AS_WRITTEN.has(name)).flatMap(({ path, name, list }) =>
      list
        .split(' ')
        .filter((word) => foldWord(word) !== word)
        .map((word) => `${path} ${name}: ${word}`),
    );
    expect(unfolded).toEqual([]);
  });
});
