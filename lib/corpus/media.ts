/** Is a class (of a group) that of a medium: a broadcaster, a paper, an agency? */
export function isMedium(kind: string | undefined): boolean {
  return kind === 'outlet' || kind === 'news-agency';
}
