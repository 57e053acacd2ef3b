/** What a reader sees for a class of places or groups. */
import type { GroupClass, PlaceClass } from './schema.ts';

const LABELS: Readonly<Record<PlaceClass | GroupClass, string>> = {
  country: 'Country',
  governorate: 'Governorate',
  district: 'District',
  city: 'City',
  town: 'Town',
  village: 'Village',
  neighbourhood: 'Neighbourhood',
  field: 'Oil or gas field',
  facility: 'Facility',
  airbase: 'Airbase',
  road: 'Road',
  ruin: 'Ruins',
  region: 'Region',
  'armed-group': 'Armed group',
  'state-force': 'State force',
  state: 'State authority',
  coalition: 'Coalition',
  monitor: 'Monitor',
  'news-agency': 'News agency',
  outlet: 'News outlet',
  organisation: 'Organisation',
  company: 'Company',
  community: 'Community',
};

export function classLabel(entityClass: PlaceClass | GroupClass): string {
  return LABELS[entityClass];
}
