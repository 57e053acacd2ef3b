/** Which addresses of a corpus may become links. */

export interface SafeLink {
  readonly href: string;
  /** Host in ASCII, so that a lookalike name shows itself. */
  readonly host: string;
}

const PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'http:']);

/** The link for an address, or undefined when it is not a plain web address (then show text only). */
export function safeLink(address: string | undefined): SafeLink | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!PROTOCOLS.has(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  return { href: url.href, host: url.host };
}
