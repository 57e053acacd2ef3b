import { describe, expect, it } from 'vitest';
import { abroad } from '../../../../lib/detect/index/nations.ts';
import { group, indexOf, marks, name } from '../fixtures.ts';

const texts = (english: string): string[] => abroad(english).map(({ text }) => text);

describe('abroad', () => {
  it.each([
    [
      'Turkish army',
      ['armée turque', 'ejército turco', 'türkische Armee', 'турецкая армия', 'ВС Турции', 'Türk ordusu', 'الجيش التركي', 'ارتش ترکیه'],
    ],
    [
      'Russian air force',
      ['aviation russe', 'российская авиация', 'ВВС России', 'российские ВВС', 'Военно-воздушные силы России', 'الطيران الروسي'],
    ],
    ['Russian forces', ['Rus güçleri', 'Rus birlikleri', 'российские войска']],
    ['Syrian Interior Ministry', ["ministère syrien de l'Intérieur", 'МВД Сирии', 'Suriye İçişleri Bakanlığı', 'وزارة الداخلية السورية']],
    ['US State Department', ['US-Außenministerium', 'وزارت خارجه آمریکا']],
    ['US Defense Department', ['وزارت دفاع آمریکا']],
    ['Turkish armed forces', ['نیروهای مسلح ترکیه', 'نظامیان ترکیه']],
    ['US military', ['armée américaine', 'ВС США', 'ABD ordusu', 'القوات المسلحة الأمريكية']],
    ['Turkish Foreign Ministry', ['ministère turc des Affaires étrangères', 'МИД Турции', 'الخارجية التركية', 'وزارت خارجه ترکیه']],
    ['Syrian Network for Human Rights', ['Red siria de Derechos Humanos', 'syrische Netzwerk für Menschenrechte']],
    ['Syrian Democratic Forces', ['Demokratische Kräfte Syriens', 'Demokratik Suriye Güçleri']],
    ['Syrian army', ['syrische Militär', 'Syriens Armee', 'Armee Syriens', 'Syriens Regierungsarmee', 'правительственные силы Сирии']],
    ['Israeli army', ['Israels Armee', 'جيش الاحتلال الإسرائيلي', 'نیروهای اسرائیلی']],
    [
      'Turkish government',
      [
        'autorités turques',
        'autoridades turcas',
        'türkische Behörden',
        'турецкие власти',
        'власти Турции',
        'Türk yönetimi',
        'السلطات التركية',
        'حکومت ترکیه',
      ],
    ],
    ['Assad regime', ['régime d’Assad', 'régimen de Asad', 'Assads Regime', 'Assad-Regime']],
    ['Assad regime forces', ['Assads Truppen', 'forces de Bachar el-Assad', 'tropas de Bashar al Assad', 'Regierungstruppen Syriens']],
    ['Israeli forces', ['forces israéliennes', 'tropas israelíes', 'القوات الإسرائيلية']],
  ])('%s', (english, expected) => {
    expect(texts(english)).toEqual(expect.arrayContaining(expected));
  });

  it.each(['Free Syrian Army', 'Turkish intelligence', 'army'])('has nothing for %s', (english) => {
    expect(texts(english)).toEqual([]);
  });

  it('leaves what holds its country’s name or its ruler’s to the index of all names', () => {
    expect(abroad('Assad regime', true)).toEqual([]);
    expect(abroad('Israeli army', true).map(({ text }) => text)).not.toContain('Israels Armee');
  });

  it('puts no German genitive where there is none', () => {
    expect(texts('Turkish army').filter((text) => / Armee$/.test(text))).toEqual(['türkische Armee']);
  });

  it('declines them, and keeps their dates', () => {
    const army = group('army', [name('Syrian army', { until: '2024-12-08' })], { class: 'state-force', telling: true });
    const index = indexOf(army, group('front', ['Nusra Front']));
    expect(marks(index, ['Nusra Front', 'удар сирийской армии, der syrischen Armee'])).toEqual([
      'Nusra Front → front',
      'сирийской армии → army',
      'syrischen Armee → army',
    ]);
  });
});
