/** Sites, as settings name them. */

/** The host name of an address, or undefined where there is none to switch off (files, browser pages). */
export function siteOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname : undefined;
}
