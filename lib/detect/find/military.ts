/**
 * English "military" as an adjective, of what is not the army: Russia's military presence, US military aid. A module of its own,
 * as every page carries what finds names, and not what judges them.
 */
const MILITARY = /\bmilitary$/i;
const NOT_THE_MILITARY =
  /^ (?:operations?|campaigns?|presence|aid|assistance|intervention|involvement|support|build-?up|cooperation|co-operation|bases?|equipment|hardware|supplies|aircraft|planes?|jets?|helicopters?|drones?|vehicles?)\b(?! (?:the|a|an|its|their|them|him|to)\b)/;
const LONGEST_NOUN = 40;

/** Does the name at `start`–`end` end in that adjective? */
export function isMilitaryOfMore(text: string, start: number, end: number): boolean {
  return MILITARY.test(text.slice(start, end)) && NOT_THE_MILITARY.test(text.slice(end, end + LONGEST_NOUN));
}
