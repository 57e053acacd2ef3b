import { describe, expect, it } from 'vitest';
import { capitalActs } from '../../../../../lib/detect/sentence/government/capital-acts.ts';
import { standsForGovernment } from '../../../../../lib/detect/sentence/government/stands-for-government.ts';

/** `marked`: a sentence with the name in brackets. */
function ask(marked: string): boolean {
  const start = marked.indexOf('[');
  const name = marked.slice(start + 1, marked.indexOf(']'));
  const text = marked.replace(/[[\]]/g, '');
  const end = start + name.length;
  return standsForGovernment(text, start, end) || capitalActs(text, start, end);
}

describe('a capital acts for its government', () => {
  it.each([
    '[Damascus] deserves credit for the commission.',
    '[Damascus] and Tehran do not speak.',
    'derken [Şam] çekilme istedi.',
    'çağrısı için [Ankara], "Guta içindir" diyor.',
    "a convoy from [Damascus]'s side",
    '[Damascus] has yet to answer.',
    'He said [Damascus] would work out the details.',
    'No pilots were lost. Second, [Washington] did not step in.',
    '13:20 [Riyadh], Doha and Amman put out identical statements.',
    '13:20 Riyadh, [Doha] and Amman put out identical statements.',
    'the last crossing held by [Damascus]',
    'ein Abkommen mit Damaskus und [Moskau]',
    'tensions Between Syrian Democratic Forces and [Damascus]',
    'une restriction acceptée par [Damas]',
    'Moscow leaned on [Damascus], Ankara on the factions.',
    'Tom Barrack, [Washington]’s envoy',
    'Nothing new on Idlib. [Moscow]: “terrorists only”',
    'L’agence de presse dit dans une dépêche que [Damas] aura bientôt nettoyé la ville',
    '[Moscou] n’en veut pas, disent les diplomates dans la salle.',
    'des rebelles appuyés par [Ankara]',
    'après le retrait des forces de [Damas]',
    'Allí, según [Damasco], será la última batalla',
    '[Damasco], socio incómodo',
    'eine von [Moskau] vermittelte Waffenruhe',
    'zum Ärger [Washington]s',
    '[Washington]s Partner zögern.',
    '[Дамаск] и Москва считают войну оконченной.',
    'при посредничестве [Москвы], однако',
    'как только позволит [Дамаск].',
    'bir kez daha [Ankara]’nın istediği sistemler ve silahlar gelmedi',
    '[Şam] ile temas bir süre için kesildi ve',
    'وكررت [أنقرة] مطالبتها',
    'وحملت واشنطن [دمشق] مسؤولية سلامتهم',
    '[دمشق] حضور آنان را غیرقانونی می‌داند.',
    'La reconquête par [Damas] des territoires perdus',
    'Ces zones sont repassées sous contrôle de [Damas] ces dernières semaines',
    'La région échappe au contrôle de [Damas].',
    '[Damas] a constamment démenti l’information',
    'Teherán acusó a [Washington] de apoyar a los rebeldes',
    'en tanto advirtió a [Damasco] de que la organización',
    '[Şam]’ın taleplerini kabul eden grup',
    '[Şam]’ın müttefiki Hizbullah',
    'по мнению официального [Дамаска]',
    'وجهت أصابع الاتهام إلى [دمشق]',
    'به گفته مقامات [دمشق]',
  ])('%s', (marked) => {
    expect(ask(marked)).toBe(true);
  });

  it.each([
    '[Damascus] fell on a Sunday.',
    '[Damascus] bus bombing kills 14',
    '[Damascus] doctors say they lack medicine',
    '[Damascus] seized by rebels',
    'because [Damascus] gets only two hours of power',
    '[Damascus] could run out of water',
    'The Syrian capital, [Damascus], was calm, said residents.',
    'told [Damascus] residents to stay at home',
    'The war brought [Damascus] to its knees.',
    'The road between [Damascus] and SDF-held Raqqa',
    '[Damascus]-SANA- The ministry said',
    "[Damascus]'s military airport",
    'depends on [Damascus] for water',
    '[Damas] manque d’eau.',
    'La capitale syrienne, [Damas], vit au rythme d’un conflit sans fin.',
    '[Damaskus] hat zwei Millionen Einwohner und leidet.',
    '[Damasco] sufre cortes de luz.',
    '¿Caerá [Damasco]?',
    '[Дамаск] покинули тысячи жителей.',
    'С южной стороны [Дамаска] слышны взрывы.',
    '[Şam], 8 Aralık’ta düştü.',
    'تعرضت [دمشق] لقصف',
    'فصائل اقتحمت [دمشق]',
    'إن [دمشق] تعاني من نقص المياه',
    '[Damascus] mosque blast kills 42',
    '[Damascus] suburbs were shelled.',
    '[Damascus] has lost its water.',
    'Homs and [Damascus] are 160 kilometres apart.',
    'Protests in Aleppo and [Damascus] continued.',
    'The bus passed by [Damascus].',
    'the road from Homs and [Damascus]',
    'Our correspondent in [Beirut]: “Look at the map.”',
    '[BEIRUT] (AP) — Tanks rolled in',
    'according to [Damascus]-based editors',
    '[Damas] est tombée dans la nuit, disent les rebelles.',
    'Ils sont passés par [Damas] avec des amis dans une voiture.',
    '[Damaskus] liegt im Süden und ist die Hauptstadt des Landes.',
    'südlich von [Damaskus] gelegene Orte',
    'Die Vororte der Stadt, [Moskau]s Straßen, die Brücken und der Fluss',
    '[Дамаск] был окружён.',
    'в окрестностях [Дамаска]',
    "[Şam]'da bir patlama oldu ve",
    'شهدت [دمشق] انفجارا',
    'تحت [دمشق] أنفاق',
    'در [تهران] بستری است که',
    'هیئت قاهره و [مسکو] به گفتگوها می‌روند',
    'Ils ont quitté [Damas] dans la nuit',
    'les rues de [Damas] ces dernières semaines',
    'viajó a [Damasco] de nuevo',
    '[Şam]’ın güneyinde patlama oldu',
    'الطريق إلى [دمشق] مقطوع',
  ])('not in: %s', (marked) => {
    expect(ask(marked)).toBe(false);
  });
});
