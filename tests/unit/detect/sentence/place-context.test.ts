import { describe, expect, it } from 'vitest';
import { isSpokenOfAsPlace, leadsToPlace, maybeSpokenOfAsPlace } from '../../../../lib/detect/sentence/place-context.ts';

/** Asks for the word between the bars. */
function asks(marked: string, others: readonly string[] = []): boolean {
  const start = marked.indexOf('|');
  const text = marked.replaceAll('|', '');
  const end = marked.lastIndexOf('|') - 1;
  return isSpokenOfAsPlace(
    text,
    start,
    end,
    others.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
  );
}

describe('isSpokenOfAsPlace', () => {
  it.each([
    'talks in |Moscow| ended',
    'Житель |Эль-Кутайфы| Халед',
    'les habitants de |Palmyre|',
    'let him fly to |Moscow|',
    'À |Ankara|, on attend',
    'ein Bericht aus |Genf|',
    'Kämpfe um |al-Bab|',
    '|GENEVA|/NEW YORK, 29 July',
    'near |Ankara|',
    'the city of |Tehran|',
    'the southern suburbs of |Beirut|',
    'BEIRUT',
    'في |الباب|',
    'in the |al-Shaar| neighbourhood',
    'in |al-Shaar| Neighbourhood',
    'Richtung |Aleppo|',
    'nördlich von |Asas|',
    'autour de |Zara|',
    'cerca de |Zara|',
    'вблизи |Шаара|',
    'деревня |Шаар|',
    'حاجز |الشعار|',
    'ارتفاعات |المهر|',
    '|Bab| çevresinde',
    '|Bab| bölgesi',
    'They fled |al-Shaar|.',
    'a land corridor from |Tehran| through Baghdad',
    'a land corridor from Tehran through |Baghdad| to the Mediterranean',
    'Die Straße von |Bagdad| über al-Kaim',
    "|Bab|'ın batısındaki yol",
    '|Mezze| semtinde',
    'من اتجاه |السفيرة| نحو',
    'a resident of |al-Shaar|',
    'le quartier d’|Al-Chaar|',
    'le quartier |Chaar|',
    'el barrio de |Chaar|',
    'в квартале |аш-Шаар|',
    '|Şaar| mahallesinde',
    'وصل رتل إلى #|الباب|',
    'مدينة |الباب|',
    'بلدتي |الباب| وحلب',
    'بلدات بصر الحرير وناحتة و|الحراك|، وانسحب',
    'أحياء السكري، والأنصاري، و|هنانو|',
    'شهرهای الیادوده و تل شهاب و |نبل|',
    'يذكر أن |القصير| تقع على بعد',
    'به گزارش یورونیوز، |دوما| در ریف دمشق',
    'عازم |تهران| شد',
    'شهرک «|نوی|» در',
    'شهرک‌های «|نبل|» و',
    'شهرک های |نبل| و',
    'ريف |الباب| الشرقي',
    'قصف ب|تدمر|',
    'داعش يستعيد |تدمر|',
    '|الحراك| خارج سيطرة الثوار',
    '– |نوى|: وصول ألفي عائلة',
    'میدان گازی |الشاعر|',
    'جاده |سلمیه|',
    'reporting by |Baghdad| bureaux',
    'the attacks on |Tehran| in June',
    'left Geneva for |Astana|',
    'he visited |Tehran|',
    'وسيطر الجيش السوري على |الباب|',
    "|Ankara|'da",
    'an |Ankara|-based group',
    'Rockets hit |Beirut| on Sunday',
    'contacted by Reuters from |Amman| said',
    'travelled from Ankara to |Sochi| to attend',
    'in rebel-held |Rashidin|, west of Aleppo',
    'the |Ankara| attack',
    'in the |Safa| area',
    '|WASHINGTON| Dec 12 Forces loyal',
    '|BEIRUT| Tue Jul 9, 2013',
    '|JERUSALEM| : The army',
    '1. |BEIRUT|: The group',
    '|AMMAN| -- Dozens fled',
    'the Kazakh capital, |Astana|, is cold',
    'وسط العاصمة الأردنية |عمان|',
    'They left |Geneva| without a word',
    'From |Beirut|, allow a day',
    'in London and |Washington| the talk is',
    'dans cet hôpital de |Beyrouth|',
    'los cafés de |Beirut|',
    'fuhren durch |Bagdad|',
    'the |Amman| clinic',
    '|Salma| fell after three months of shelling',
    '|Abdeen| was shelled again on Sunday',
    '|Otaya| and its surroundings had been a front line',
    'Troops stormed |Otaya| in March',
    'dropped a dozen barrel bombs on |Salma|',
    'Fighters withdrew from |Dabaa| towards the border',
    'The villagers of |Dabaa| returned',
    'Fassbomben auf |Salma|',
    'nachdem |Kusair| gefallen war',
    'les combattants partis de |Salma|',
    'joint depuis |Genève|',
    'Самолёт из |Тегерана| приземлился',
    '|Neva| halkı',
    '|Bab| düştü',
    '|Kah| ile Atme arasındaki yolda',
    "Yermük Havzası'ndaki |Şecere|",
    'سقطت |نوى| بيد المعارضة',
    '|تدمر| تعرضت لدمار واسع',
    '#|الباب| – انفجار دراجة',
    'میان |میادین| و بوکمال',
    '|ANKARA|',
  ])('%s: yes', (sentence) => {
    const marked = sentence === 'BEIRUT' ? '|BEIRUT| (AP) — Troops' : sentence;
    expect(asks(marked)).toBe(true);
  });

  it.each([
    '|Moscow| said it had',
    'support from |Ankara|',
    "|Tehran|'s envoy",
    'تفتحي |الباب| لمن',
    'في مدن كثيرة فتح الناس |الباب|',
    'على المدى |القصير|',
    'الحرارة |تدمر| قوام',
    'They moved in. |Ankara| waits',
    '|Palmyra| (8-0) hosts Lebanon',
    'يبدأ عند |الباب| وينتهي',
    'a price that |Beirut| pays',
    '|Tehran| is under pressure',
    '|Khattab| was captured by the army',
    '|Ankara| fell silent',
    'un quart d’heure pour |Moscou|',
    '|Moscow| May be next',
    '|Moscow|',
  ])('%s: no', (marked) => {
    expect(asks(marked)).toBe(false);
  });

  it('takes a list with another place', () => {
    expect(asks('Aleppo, |Moscow| and others', ['Aleppo'])).toBe(true);
    expect(asks('حلب و|تدمر|', ['حلب'])).toBe(true);
    expect(asks('des quartiers de Haydariyé et de |Shaar|', ['Haydariyé'])).toBe(true);
    expect(asks('Aleppo fell while |Moscow| watched', ['Aleppo'])).toBe(false);
  });
});

describe('what befalls places', () => {
  it.each([
    '|Salma| fell after three days',
    '|Salma| was shelled again',
    '|Salma| fiel nach drei Tagen',
    'Les familles évacuées de |Salma|',
    'Elle quitta |Salma| à l’aube',
    'به سوی |تهران|',
  ])('%s', (marked) => {
    expect(asks(marked)).toBe(true);
  });

  it.each([
    '|Salma| fell in love',
    '|Salma| fell to the ground',
    '|Salma| died in 2014',
    '|Salma| was evacuated to Turkey',
    '|Salma| fiel ihm um den Hals',
    '|Salma| schlief',
    '|Salma| tomba dans les bras de sa mère',
    '|Rabia| cayó enferma',
    '|Сальма| пала духом',
    'شهدت |سلمى| مقتل أخيها',
    'Die Bombardierung durch |Moskau|',
    'از سوی |آنکارا|',
  ])('%s: no', (marked) => {
    expect(asks(marked)).toBe(false);
  });
});

describe('maybeSpokenOfAsPlace', () => {
  function maybe(marked: string): boolean {
    return maybeSpokenOfAsPlace(marked.replaceAll('|', ''), marked.indexOf('|'), marked.lastIndexOf('|') - 1, []);
  }

  it.each(['from |Aleppo|', '|Homs| fell', '|Hama| is under siege', '#|Homs|', '|Idlib|: two dead', 'they took |Manbij|'])(
    '%s: yes',
    (marked) => {
      expect(maybe(marked)).toBe(true);
    },
  );

  it.each(['a print of |Damascus|', 'gave him |Afrin|', '|Palmyra| ran well', 'nothing but |Latakia|'])('%s: no', (marked) => {
    expect(maybe(marked)).toBe(false);
  });
});

describe('a list', () => {
  it('may be long and badly spaced without taking long to read', () => {
    const text = `Hama${' , '.repeat(2_000)}x Homs`;
    const before = performance.now();
    expect(isSpokenOfAsPlace(text, text.length - 4, text.length, [{ start: 0, end: 4 }])).toBe(false);
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it('may have several signs and spaces between two places', () => {
    expect(asks('Hama ,  and\n  |Homs|', ['Hama'])).toBe(true);
  });
});

describe('leadsToPlace', () => {
  it('knows prepositions in several languages', () => {
    expect(['in', 'from', 'aus', 'desde', 'из', 'في', 'said'].map(leadsToPlace)).toEqual([true, true, true, true, true, true, false]);
  });
});
