import type { Passage, PassageMention, PassageRole } from '../../../lib/context/passage.ts';

/** A passage from text with its names in brackets: "[Palmyra|palmyra]". */
export function passage(marked: string, role: PassageRole = 'prose'): Passage {
  const mentions: PassageMention[] = [];
  let text = '';
  let last = 0;
  for (const found of marked.matchAll(/\[([^\]|]+)\|([^\]]+)\]/g)) {
    text += marked.slice(last, found.index);
    last = found.index + found[0].length;
    const [, words = '', entity = ''] = found;
    mentions.push({ start: text.length, end: text.length + words.length, entity });
    text += words;
  }
  return { text: text + marked.slice(last), mentions, role };
}
