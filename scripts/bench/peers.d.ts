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
