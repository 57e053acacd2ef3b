/** One block of a page's text around a name, as the page's script sends it and statements are read in it. */

/** A name that was found in a passage; offsets in UTF-16 units. */
export interface PassageMention {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** What a stretch of text is on its page. Only prose and headings are the article's own words. */
export type PassageRole = 'prose' | 'heading' | 'caption' | 'quotation' | 'comment';

/** One paragraph as it stands on the page, at most `MAX_PASSAGE` long (limits.ts). */
export interface Passage {
  readonly text: string;
  readonly mentions: readonly PassageMention[];
  readonly role: PassageRole;
}
