/** Loaded words in our own voice. Somebody's words stand in quotation marks, or in a wording claim. */
import type { CorpusSource } from '../schema.ts';
import type { Finding, RecordKind } from './finding.ts';

/** Word → what to write instead. Sources: AP, BBC and Reuters guidance as summarised in docs/method.md. */
const LOADED: readonly (readonly [RegExp, string])[] = [
  [/\bregimes?\b/i, '"government", with its dates'],
  [/\bliberat(?:e[sd]?|ing|ion)\b/i, '"captured", "retaken" or what was done'],
  [/\bterroris(?:ts?|m)\b/i, 'the name of the group, or what was done'],
  [/\bmartyr(?:s|ed|dom)?\b/i, '"killed"'],
  [/\bjihad(?:ists?|is)\b/i, 'the name of the group'],
  [/\b(?:so-called|self-styled) caliphate\b/i, '"Islamic State group"'],
  [/\b(?:thugs?|gangs?)\b/i, '"fighters"'],
  [/\bDaesh\b/, '"Islamic State group"'],
  [/\b(?:massacre[sd]?|slaughter(?:s|ed)?|murder(?:s|ed)?)\b/i, '"killed", and by whom according to whom'],
];

export function checkWording(source: CorpusSource): Finding[] {
  return [
    ...source.places.flatMap(({ id, summary }) => inText('places', id, ['summary'], summary)),
    ...source.groups.flatMap(({ id, summary }) => inText('groups', id, ['summary'], summary)),
    ...source.events.flatMap((event) => [
      ...inText('events', event.id, ['title'], event.title),
      ...inText('events', event.id, ['summary'], event.summary),
      ...Object.entries(event.terms).flatMap(([term, text]) => inText('events', event.id, ['terms', term], text)),
      ...event.claims.flatMap((claim, i) => inText('events', event.id, ['claims', i, 'paraphrase'], claim.paraphrase)),
    ]),
  ];
}

function inText(kind: RecordKind, id: string, path: Finding['path'], text: string): Finding[] {
  const own = text.replace(/["“][^"”]*["”]/g, '');
  return LOADED.flatMap(([word, instead]) => {
    const found = word.exec(own)?.[0];
    const remedy = `Write ${instead}; somebody's own word goes in quotation marks.`;
    return found === undefined ? [] : [{ kind, id, path, what: `"${found}" is loaded wording in our own voice`, remedy }];
  });
}
