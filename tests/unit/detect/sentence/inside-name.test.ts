import { describe, expect, it } from 'vitest';
import { isInsideName } from '../../../../lib/detect/sentence/inside-name.ts';

describe('isInsideName', () => {
  it.each([
    ['در |طبقه| سوم ساختمان', true],
    ['در |طبقه| و رقه', false],
    ['به |قاره| اروپا رسید', true],
    ['إلى |التضامن| مع أهالي', true],
    ['إلى حي |التضامن|', false],
    ['سقط ب|رميلان| متفجران', true],
    ['سيطروا على |رميلان|', false],
    ['The Battle of |Aleppo| lasted', true],
    ['the battle of |Aleppo| goes on', false],
    ['the UN Interim Force in |Lebanon| said', true],
    ['with the nom de guerre Hogir |Derik| was killed', true],
    ['three fighters killed by a drone: Hozan Qamishlo, Gule |Halab|, and Amed Afrin.', true],
    ['fighters killed by a drone: they came from |Halab|', false],
    ['la operación Ira del |Éufrates|, que', true],
    ['the operation of the |Syrian army|', false],
    ['took A’yn |al Hamra|, Basnaqul', true],
    ['took |Tell al-Hamra|', false],
    ['اعزام شبه‌نظامیان |داعش|', false],
    ['the Supervision Mission in |Syria|', true],
    ['the |UN Interim Force in Lebanon| said', false],
    ['a force in |Lebanon| said', false],
    ['اعزام شبه‌|نظامیان سوریه| به یمن', true],
    ['کشتار غیر |نظامیان سوریه|', true],
    ['اعزام |نظامیان سوریه|', false],
    ['the Air Force in |Syria| said', false],
    ['the |Syria| Allies Operations Room said', true],
    ['an operations room in |Syria|', false],
    ['the Caesar |Syria| Civilian Protection Act', true],
    ['|Syria| Must Act Now', false],
    ['the |Palestine| and Dawriyat (security) branches', true],
    ['the |Palestine| Branch', true],
    ['the |Palestine Branch|', false],
    ['|Palestine| and its branches', false],
    ['the |Syria| branch of al-Qaeda', false],
    ["Suriye'de '|Fırat Kalkanı|' harekâtını yürüten", true],
    ['|Fırat Kalkanı| bölgesinde', false],
    ['in der »|Palästina|-Abteilung«', true],
    ['y |Bab| al-Hadid los rebeldes', true],
    ['the crossing of |Bab al-Hawa|', false],
    ['Azez ve |Bab|', false],
    ['hold Al Bab and |Azaz| in', false],
    ['|Bab| Al-Sibaa and Inshaat', true],
    ['Bab et |Manbij|', false],
    ['La ciudad de Al Bab en |Siria|', false],
    ['the El |Bab| al Shamal road', false],
    ['in al-|Bab| al-Shamal said', false],
    ['der |Republikanischen Garde| Saddam Husseins', true],
    ['die |Republikanische Garde| rückte vor', false],
    ['اللواء 47 و|اللواء 52| في هيئة الحشد الشعبي', true],
    ['تقدم |اللواء 52| في درعا', false],
    ['a jet from |RAF| Akrotiri', true],
    ['a jet of the |RAF| struck', false],
    ['die Caritas |Libanon| half', true],
    ['die Caritas in |Libanon| half', false],
    ['rights under the |U.N.| charter', true],
    ['a charter for the |U.N.|', false],
    ['US National |Security Council| spokesman', true],
    ['the Supreme National |Security Council|', true],
    ['the United Nations |Security Council|', false],
    ['a group calling itself the “|Syrian Revolutionaries| -- Aleppo Province” said', true],
    ['a group calling itself the “Syrian Revolutionaries -- |Aleppo Province|” said', true],
    ['a group that calls itself "Youth of the |Euphrates|"', true],
    ['a group calling itself “|Islamic State|”', false],
    ['a group calling itself “Youth” in |Aleppo|', false],
    ['who said “|Syria| is free”', false],
    ['https://www.kurdistan24.net/en/19-|US|-kills-ISIS', true],
    ['(www.example.org/|Syria|)', true],
    ['example.com/world/|Syria|', true],
    ['Idlib/|Aleppo|', false],
    ['https://example.org |ISIS|-held areas', false],
  ])('%s: %s', (marked, expected) => {
    expect(isInsideName(marked.replaceAll('|', ''), marked.indexOf('|'), marked.lastIndexOf('|') - 1)).toBe(expected);
  });

  it('asks of a long block of such names only what is there', () => {
    const act = 'Syria Act ';
    const text = act.repeat(100_000);
    const before = performance.now();
    let inside = 0;
    for (let at = 0; at < text.length; at += act.length) if (isInsideName(text, at, at + 'Syria'.length)) inside += 1;
    expect(inside).toBe(100_000);
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});
