/**
 * Bodies and places whose names every language translates: the Red Cross, the Republican Guard, the Golan Heights.
 * What has the English name is known by these in the others. Forms, as in nations.ts, not spellings that a document
 * need show. Build time only. Rows: the English name, then a language and its names, apart by "/".
 */
const TABLE = `
United Nations High Commissioner for Human Rights | en UN human rights office / UN human rights chief | fr Haut-Commissariat aux droits de l'homme / Haut-Commissariat des Nations unies aux droits de l'homme / Haut-Commissariat de l'ONU aux droits de l'homme | de UN-Menschenrechtsbüro / UN-Hochkommissariat für Menschenrechte | es Oficina de Derechos Humanos de la ONU / alta comisionada de la ONU para los Derechos Humanos / alto comisionado de la ONU para los Derechos Humanos | tr BM İnsan Hakları Yüksek Komiserliği / BM İnsan Hakları Ofisi | ru Управление ООН по правам человека / Управление Верховного комиссара ООН по правам человека | ar مفوضية الأمم المتحدة لحقوق الإنسان / مكتب الأمم المتحدة لحقوق الإنسان | fa دفتر حقوق بشر سازمان ملل / کمیساریای عالی حقوق بشر سازمان ملل
United Nations High Commissioner for Refugees | en UN refugee agency | fr Haut-Commissariat aux réfugiés / Haut-Commissariat des Nations unies pour les réfugiés | de UN-Flüchtlingshilfswerk / UN-Flüchtlingshilfswerks | es Agencia de la ONU para los Refugiados / Alto Comisionado de las Naciones Unidas para los Refugiados | tr BM Mülteciler Yüksek Komiserliği | ru Управление Верховного комиссара ООН по делам беженцев / УВКБ ООН | ar مفوضية اللاجئين / مفوضية الأمم المتحدة لشؤون اللاجئين | fa کمیساریای عالی پناهندگان / کمیساریای عالی سازمان ملل در امور پناهندگان
United Nations Children's Fund | en UN children's agency | de UN-Kinderhilfswerk / UN-Kinderhilfswerks | es Fondo de las Naciones Unidas para la Infancia | tr BM Çocuklara Yardım Fonu | ru Детский фонд ООН | fa صندوق کودکان سازمان ملل
United Nations Security Council | de Weltsicherheitsrat / Weltsicherheitsrats | es Consejo de Seguridad de la ONU | tr BM Güvenlik Konseyi / Birleşmiş Milletler Güvenlik Konseyi | fa شورای امنیت سازمان ملل
International Organization for Migration | fr Organisation internationale pour les migrations | de Internationale Organisation für Migration | es Organización Internacional para las Migraciones | tr Uluslararası Göç Örgütü | ru Международная организация по миграции | fa سازمان بین‌المللی مهاجرت
International Atomic Energy Agency | de Internationale Atomenergiebehörde | tr Uluslararası Atom Enerjisi Ajansı | ru МАГАТЭ | fa آژانس بین‌المللی انرژی اتمی
Organization for the Prohibition of Chemical Weapons | fr Organisation pour l'interdiction des armes chimiques | es Organización para la Prohibición de las Armas Químicas | tr Kimyasal Silahların Yasaklanması Örgütü | ru Организация по запрещению химического оружия | fa سازمان منع سلاح‌های شیمیایی
International Committee of the Red Cross | de Internationales Komitee vom Roten Kreuz | es Comité Internacional de la Cruz Roja | tr Uluslararası Kızılhaç Komitesi / Kızılhaç | ar الصليب الأحمر الدولي / الصليب الأحمر | fa کمیته بین‌المللی صلیب سرخ / صلیب سرخ
Arab League | de Arabische Liga | fa اتحادیه عرب
European Union | ru Евросоюз / Европейский союз
North Atlantic Treaty Organization | fa ناتو | ar حلف الناتو
Doctors Without Borders | tr Sınır Tanımayan Doktorlar | ru Врачи без границ
Pentagon | tr Pentagon | fa پنتاگون
US Central Command | de US-Zentralkommando | es Comando Central de Estados Unidos / Mando Central de Estados Unidos | ru Центральное командование ВС США | fa سنتکام / فرماندهی مرکزی آمریکا
White Helmets | tr Beyaz Miğferler / Beyaz Baretliler | fa کلاه سفیدها
Islamic Revolutionary Guard Corps | fr gardiens de la révolution | de Revolutionsgarden / Iranische Revolutionsgarden | es Guardia Revolucionaria / Guardianes de la Revolución | tr Devrim Muhafızları | ru Корпус стражей исламской революции
Air Force Intelligence | fr renseignements de l'armée de l'air | de Luftwaffengeheimdienst | es Inteligencia de la Fuerza Aérea | tr Hava Kuvvetleri İstihbaratı | ru разведка ВВС | ar المخابرات الجوية | fa اطلاعات نیروی هوایی
Baath Party | de Baath-Partei | es partido Baath | ru партия Баас / партии Баас | tr Baas Partisi | ar حزب البعث | fa حزب بعث
4th Mechanized Division | de 4. Division / Vierte Division | fr quatrième division | es IV División / Cuarta División | tr 4. Tümen | ru четвертая дивизия
Republican Guard | de Republikanische Garde | fr Garde républicaine | es Guardia Republicana | tr Cumhuriyet Muhafızları | fa گارد ریاست جمهوری
Tiger Forces | fr Forces du Tigre | es Fuerzas Tigre / Fuerzas del Tigre | fa نیروهای ببر
Women's Protection Units | fr Unités de protection des femmes / Unités de protection de la femme | de Frauenverteidigungseinheiten / Frauenschutzeinheiten | es Unidades de Protección de las Mujeres | tr Kadın Savunma Birlikleri / Kadın Koruma Birlikleri | ru Женские отряды самообороны
People's Protection Units | tr Halk Koruma Birlikleri
Local Coordination Committees | es Comités Locales de Coordinación | de Lokale Koordinierungskomitees | tr Yerel Koordinasyon Komiteleri | ru Местные координационные комитеты
High Negotiations Committee | fr Haut comité des négociations | es Alto Comité de Negociaciones | de Hohe Verhandlungskomitee | tr Yüksek Müzakere Komitesi | ru Высший комитет по переговорам | fa کمیته عالی مذاکرات
Friends of Syria | es Amigos de Siria | de Freunde Syriens | fr Amis de la Syrie | tr Suriye'nin Dostları | fa دوستان سوریه
Salvation Government | de Heilsregierung | fr Gouvernement de salut | tr Kurtuluş Hükümeti | ru Правительство спасения | ar حكومة الإنقاذ | fa دولت نجات
General Security | fr Sécurité générale | es Seguridad General | tr Genel Güvenlik | ru Служба общей безопасности / Службы общей безопасности
Men of Dignity | fr Hommes de la dignité | es Hombres de la Dignidad | ru Люди достоинства | tr Onur Adamları | fa مردان کرامت
Turkistan Islamic Party | fr Parti islamique du Turkestan | de Islamische Partei Turkestans | es Partido Islámico del Turquestán | fa حزب اسلامی ترکستان
Raqqa Civil Council | fr Conseil civil de Raqqa | de Zivilrat von Raqqa / Zivilrat von Rakka | es Consejo Civil de Raqa / Consejo Civil de Raqqa | tr Rakka Sivil Meclisi | ru Гражданский совет Ракки | ar مجلس الرقة المدني
Raqqa Is Being Slaughtered Silently | fr Raqqa est massacrée en silence | es Raqa está siendo masacrada en silencio
Nusra Front | es Frente de la Conquista del Levante | fa جبهه نصرت
Hayat Tahrir al-Sham | fa تحریر الشام
Golan Heights | tr Golan Tepeleri
Umayyad Mosque | de Umayyaden-Moschee / Umajjaden-Moschee | fr mosquée des Omeyyades | es mezquita de los Omeyas | tr Emevi Camii | ru мечеть Омейядов / мечети Омейядов | ar الجامع الأموي / المسجد الأموي | fa مسجد اموی
Temple of Bel | fr temple de Bel | es templo de Bel | tr Bel Tapınağı | ru храм Бэла / храм Бела
Russian Aerospace Forces | fr forces aérospatiales russes | de russische Luft- und Weltraumkräfte | tr Rus Hava-Uzay Kuvvetleri | fa نیروی هوافضای روسیه / نیروهای هوافضای روسیه
Al Arabiya | ar قناة العربية | fa شبکه العربیه
Al Jazeera | ar قناة الجزيرة / شبكة الجزيرة | fa شبکه الجزیره
Al Mayadeen | ar قناة الميادين / شبكة الميادين | fa شبکه المیادین
Al-Alam | ar قناة العالم | fa شبکه العالم
Hawar News | ar وكالة هاوار | fa خبرگزاری هاوار
Al-Watan | ar صحيفة الوطن / جريدة الوطن | fa روزنامه الوطن
al-Bab | ru Эль-Баб
Antakya | es Antioquía
United States | tr Amerika
T2 station | fa ایستگاه تی ۲ / ایستگاه تی۲
`;

interface Translation {
  readonly text: string;
  readonly lang: string;
}

const TRANSLATIONS: ReadonlyMap<string, readonly Translation[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => {
      const [english = '', ...others] = row.split(' | ');
      return [english, others.flatMap(namesIn)];
    }),
);

function namesIn(others: string): Translation[] {
  const lang = others.slice(0, 2);
  return others
    .slice(3)
    .split(' / ')
    .map((text) => ({ text, lang }));
}

/** What the bearer of an English name is called in other languages; none for names that are not translated. */
export function translationsOf(name: string): readonly Translation[] {
  return TRANSLATIONS.get(name) ?? [];
}

/** The English names that the table has. */
export function allTranslated(): Iterable<string> {
  return TRANSLATIONS.keys();
}
