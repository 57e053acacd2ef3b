import { describe, expect, it } from 'vitest';
import { standsForGovernment } from '../../../../../lib/detect/sentence/government/stands-for-government.ts';

function ask(text: string, word: string): boolean {
  const start = text.indexOf(word);
  return standsForGovernment(text, start, start + word.length);
}

it('is not meant by what lies beside a town in Russian', () => {
  expect(ask('разработки рядом с Пальмирой и готовится', 'Пальмирой')).toBe(false);
  expect(ask('переговоры с Дамаском и готовится', 'Дамаском')).toBe(true);
});

describe('a capital stands for its government', () => {
  it.each([
    ['Damascus denied it.', 'Damascus'],
    ['Après Houla, Damas accuse « les terroristes »', 'Damas'],
    ['Damasco recuerda que la ciudad', 'Damasco'],
    ['Damaskus bestreitet das.', 'Damaskus'],
    ['Damas et Moscou ont accusé Israël', 'Moscou'],
    ['Damasco ha condenado el ataque', 'Damasco'],
    ['Дамаск обвинения отвергает, а', 'Дамаск'],
    ['a deal of the Kurds with Damascus', 'Damascus'],
    ['توافق کردهای سوریه با دمشق', 'دمشق'],
    ['sous le drapeau de Damas', 'Damas'],
    ['Damascus still paid the engineers', 'Damascus'],
    ['Damascus waits until spring', 'Damascus'],
    ['si Damasco la pide', 'Damasco'],
    ['Warum hilft Damaskus den Kurden?', 'Damaskus'],
    ['واصل الجيش بدعم من أنقرة تقدمه', 'أنقرة'],
    ['وتوتر بين دمشق و“قسد”', 'دمشق'],
    ['l’ASL a donné quarante-huit heures à Damas', 'Damas'],
    ['Las tropas de Damasco entraron ayer', 'Damasco'],
    ['They moved in. Ankara regards both as one.', 'Ankara'],
    ['The Kurds turn to Damascus for help', 'Damascus'],
    ['messages between Damascus and the SDF', 'Damascus'],
    ['переговоры между Дамаском и курдами', 'Дамаском'],
    ['the Damascus government', 'Damascus'],
    ['Şam hükümeti bunu', 'Şam'],
    ['حكومة دمشق', 'دمشق'],
    ['دمشق تعد بالرد', 'دمشق'],
    ['Дума примет заявление', 'Дума'],
    ['Damascus and Ankara agreed on Monday', 'Damascus'],
    ['a leader warns Damascus', 'Damascus'],
    ['a plane from Moscow was in areas under the full control of Damascus', 'Damascus'],
    ['no proof that Damascus was to blame', 'Damascus'],
    ['Дамаск и его союзники', 'Дамаск'],
    ['Rusia, aliada de Damasco, calló', 'Damasco'],
    ['ولم تصدر دمشق أي تعليق', 'دمشق'],
    ['Turkey has given Damascus until the end of February', 'Damascus'],
    ['A truce announced by Damascus held', 'Damascus'],
    ['Moscou réaffirme son soutien à Damas.', 'Damas'],
    ['Дамаск с этим не согласен.', 'Дамаск'],
    ['توتر بين دمشق و“قسد”', 'دمشق'],
    ['sanctions on Damascus', 'Damascus'],
    ['pro-Damascus fighters', 'Damascus'],
    ['the Damascus-appointed governor', 'Damascus'],
    ['فصائل دمشق', 'دمشق'],
    ['said Damascus had agreed to send troops', 'Damascus'],
    ['Although Damascus has not intervened directly', 'Damascus'],
    ['Damascus silent as a group is uprooted', 'Damascus'],
    ['a bloody cost for Damascus.', 'Damascus'],
    ['Damascus, backed by Russia, has denied it', 'Damascus'],
    ['accused Moscow ally Damascus of killing', 'Damascus'],
    ['not to sell crude to Damascus', 'Damascus'],
    ['a message to Damascus that it should not', 'Damascus'],
    ['and said Damascus had heeded its call', 'Damascus'],
    ["working in Ankara's interests", 'Ankara'],
    ['Damascus officials insist', 'Damascus'],
    ['it was meant to leave Damascus a way out', 'Damascus'],
    ["The prisoners become Damascus's problem.", 'Damascus'],
    ['فيما تذكّر دمشق كل صباح بأن الاتفاق مؤقت', 'دمشق'],
  ])('%s', (text, word) => {
    expect(ask(text, word)).toBe(true);
  });

  it.each([
    ['A nurse from Harasta said that', 'Harasta'],
    ['They reached Damascus yesterday.', 'Damascus'],
    ['the highway that links Homs with Damascus', 'Damascus'],
    ['the suburbs of Damascus', 'Damascus'],
    ['la campagne de Damas', 'Damas'],
    ['Homs and Hama fell', 'Homs'],
    ['Damascus and its suburbs', 'Damascus'],
    ['killed in Daraa regime shelling', 'Daraa'],
    ['the road between Damascus and Homs', 'Damascus'],
    ['They arrived in Ankara last week.', 'Ankara'],
    ['The bus passed by Damascus.', 'Damascus'],
    ['a Damascus-based group', 'Damascus'],
    ['Homs, the third city, has suffered', 'Homs'],
    ['They drove the supply truck to Damascus.', 'Damascus'],
    ['Damascus has been quiet', 'Damascus'],
    ['In the towns of Mahajjeh and Busra authorities found arms', 'Busra'],
    ['near the city of Latakia: US officials', 'Latakia'],
    ["Damascus's old town", 'Damascus'],
    ['Rebels gave Damascus to the army', 'Damascus'],
    ['She left Beirut with a single suitcase', 'Beirut'],
    ['a warning against travel to Damascus', 'Damascus'],
    ['an offer to return to Damascus', 'Damascus'],
    ['The aid was a relief to Damascus.', 'Damascus'],
    ["Beirut's money changers", 'Beirut'],
    ['Damascus arms depot blast kills 12', 'Damascus'],
    ['دمشق باتت مدينة أشباح', 'دمشق'],
    ['دمشق فتحت أبواب مقاهيها', 'دمشق'],
    ['رسالة من دمشق كتبت بخط اليد', 'دمشق'],
  ])('not in: %s', (text, word) => {
    expect(ask(text, word)).toBe(false);
  });
});
