declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    /** Pairs of the last offset of a match and the words that end there. */
    search(text: string): [number, string[]][];
  }
}
declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive: boolean);
    addKeyword(keyword: string, name: string): void;
    extractKeywords(text: string): string[];
  }
}
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(expression: RegExp): void;
    mark(names: readonly string[], options: { accuracy: 'exactly'; separateWordSearch: boolean; caseSensitive: boolean }): void;
  }
}
declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(root: Element, options: { find: RegExp; wrap: string; preset: 'prose' }): unknown;
}
