import { describe, expect, it } from 'vitest';
import { capitalActs } from '../../../../../lib/detect/sentence/government/capital-acts.ts';

const HOME = /^(?:Dam|Дам|دمشق|Şam)/;

/** `marked`: a sentence with the name in brackets. */
function ask(marked: string): boolean {
  const start = marked.indexOf('[');
  const name = marked.slice(start + 1, marked.indexOf(']'));
  return capitalActs(marked.replace(/[[\]]/g, ''), start, start + name.length, HOME.test(name));
}

describe('a capital acts for its government', () => {
  it.each([
    '[Damascus] deserves credit for the commission.',
    '[Damascus] has yet to answer.',
    'He said [Damascus] would work out the details.',
    'No pilots were lost. Second, [Washington] did not step in.',
    '13:20 [Riyadh], Doha and Amman put out like statements.',
    '13:20 Riyadh, [Doha] and Amman put out like statements.',
    'the last crossing held by [Damascus]',
    'Moscow leaned on [Damascus], Ankara on the factions.',
    '“Is [Washington] dropping its partner?”',
    '[Ankara], until recently a friend, called it an outrage.',
    'Tom Barrack, [Washington]’s envoy',
    'Nothing new on Idlib. [Moscow]: “terrorists only”',
    'L’agence de presse dit dans une dépêche que [Damas] aura bientôt gagné',
    '[Moscou] n’en veut pas, disent les diplomates dans la salle.',
    'des rebelles appuyés par [Ankara]',
    'après le retrait des forces de [Damas]',
    'Allí, según [Damasco], será la última batalla',
    '[Damasco], socio incómodo',
    '¿Abrirá [Ankara] más pasos?',
    '[Ankara] setzt auf die Miliz und nicht auf den Dialog mit der Partei.',
    'eine von [Moskau] vermittelte Waffenruhe',
    'zum Ärger [Washington]s',
    '[Washington]s Partner zögern.',
    'der Blick nach Griechenland, wohin [Ankara] Tausende ziehen lässt und die Boote',
    '[Дамаск] и Москва считают войну оконченной.',
    'при посредничестве [Москвы], однако',
    'как только позволит [Дамаск].',
    'Однако [Вашингтон] не желает этого.',
    '[Ankara] ise bu iddiayı bir kez daha reddetti ve konuyu kapattı.',
    'bir kez daha [Ankara]’nın istediği sistemler ve silahlar gelmedi',
    '[Şam] ile temas bir süre için kesildi ve',
    'وكررت [أنقرة] مطالبتها',
    'أما [أنقرة] فطالبت بممر',
    'وحملت واشنطن [دمشق] مسؤولية سلامتهم',
    'قال الوزير إن [أنقرة] لن تقبل ذلك',
    '[دمشق] حضور آنان را غیرقانونی می‌داند.',
    'او گفت [تهران] تا پایان در کنار مردم خواهد بود و این را می‌پذیرد.',
  ])('%s', (marked) => {
    expect(ask(marked)).toBe(true);
  });

  it.each([
    '[Damascus] fell on a Sunday.',
    '[Damascus] mosque blast kills 42',
    '[Damascus] suburbs were shelled.',
    '[Damascus] has lost its water.',
    'Homs and [Damascus] are 160 kilometres apart.',
    'Protests in Aleppo and [Damascus] continued.',
    'The bus passed by [Damascus].',
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
  ])('not in: %s', (marked) => {
    expect(ask(marked)).toBe(false);
  });
});
