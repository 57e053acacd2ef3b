/**
 * What governments say and do, in the forms that stand beside a name: third persons of the present and the past, folded. Stems
 * and endings, so that a verb comes in all its forms; and what is irregular. Verbs of saying, deciding and dealing only: a town
 * falls, holds out, runs dry and counts its dead as well (docs/decisions/0023).
 */
import { words } from '../../word-list.ts';

/** Every stem with every ending; `-` is none. */
function conjugated(stems: string, endings: string): string[] {
  const all = endings.split(' ').map((ending) => (ending === '-' ? '' : ending));
  return stems.split(' ').flatMap((stem) => all.map((ending) => stem + ending));
}

const ENGLISH = [
  ...conjugated(
    'accept acknowledg affirm answer appoint assert assur back bankroll boycott broker cultivat disput encourag extradit financ halv bar belittl brand caution conced condemn confirm contest demand dispatch downplay endors enlist expect express favor favour fear grant ' +
      'hail hint hope ignor insist invit lament launch lean mull nam object offer oppos order pardon plan pledg prais prefer propos pursu reassur rebuff recogni recogniz reconsider refus regret reinstat reiterat reject request ' +
      'resist respond retaliat seek stress summon support suspect suspend tolerat treat underlin urg view veto vow wait want warn welcom accus announc apologis apologiz argu authoris authoriz believ ' +
      'blam call claim compet criticis criticiz decid declar decri denounc deplor describ deserv dismiss equat expell free help inherit mediat negotiat regard renew repli retort threaten threatn tri',
    'ed es s',
  ),
  ...conjugated(
    'abandon adopt advis allocat assist cancel coerc committ complain consolidat coordinat counter deem demobilis demobiliz deport designat detain deterr disarm disavow discourag disput divert embrac enforc engag engineer entrust ' +
      'escalat exclud exert exploit facilitat finalis finaliz foster furnish impos inform instruct integrat intend interpret interven intimidat isolat justifi leverag manipulat misjudg mobilis mobiliz nominat normalis normaliz notifi nurtur obstruct oust outlaw ' +
      'overestimat permitt persuad pivot placat postpon pressur procur profess prohibit promot provid provok recruit redeploy reinforc relax relent relinquish remind renounc reopen rescind resent restrict resum retain ' +
      'revers revis revok reward sanction scold secur sideline sidelin stipulat subsidis subsidiz tighten trust underestimat unveil',
    'ed es s',
  ),
  ...words(
    'said says denied denies agreed agrees told tells sought thinks thought paid pays sends sent chose chooses forbade forbids gave gives compete considers considered sets bans banned promises promised planned hoped ' +
      'freed slams slammed scrapped shrugged protested signed signs brokered withdrew withdraws undertook understands means meant knows expels repeats repeated refutes refuted commits permits deters',
  ),
];
const FRENCH = [
  ...conjugated(
    'accus affirm annonc appell apprecie approuv assur autoris avanc cherch condamn confirm contest convoqu critiqu declar demand denonc depech ecart envisag envoi envoy esper estim evoqu exig expuls fustig ignor impos ' +
      'insist interpell invit invoqu justifi limog lanc menac minimis negoci ni ordonn financ parl parrain pli pos precis proclam propos protest qualifi ratifi reclam recus redout refus regrett reiter rejett repet repliqu ' +
      'abandonn accept adopt arm attribu boycott cautionn deplo design encourag enterin equip exhort exploit facilit favoris finance heberg incit jug justifi laiss libere livr lorgn mandat mobilis multipli nomm normalis octroi octroy orchestr pilot prepar prevo prolong rapatri reactiv ' +
      'relanc relay renforc renonc renouvel retabli sabot signifi surveill temporis vis ' +
      'ripost rejet salu sanctionn sollicit souhait soulign soupconn suggr tent toler tranch utilis',
    'e ent ait aient a era erait',
  ),
  ...words(
    'attend attendait donne paie paye dement dementait promet promettait dit disait soutient soutenait juge jugeait veut voulait reconnait repond repondait pretend pretendait maintient consent craint craignait feint ' +
      'admet admettait concede cede defend defendait entend entendait interdit saisit obtient appuie suggere',
  ),
];
const SPANISH = [
  ...conjugated(
    'acept acus afirm anunci apoy aprob asegur autoriz busc calific condicion confirm conden confi consider convoc critic culp declar deleg demand denunci descart envi exhort inst invit justific lament llam neg negoci ' +
      'notific orden pact plante presion proclam protest ratific reaccion reclam recalc recomend rechaz reiter replic reproch respald salud senal arm aport amenaz aprovech asign atribuy coordin design desautoriz entreg evit explot facilit garantiz impuls insinu intensific intent liber lider maniobr moviliz nombr observ oblig otorg patrocin planific prepar prohib provoc recel reforz rehus relanz renov renunci retir sancion financi solicit subray toler trat vet',
    'a an o aron aba aban ara aria e',
  ),
  ...words(
    'espera teme pidio pide paga ayuda recuerda niega niegan quiere quieren queria dijo dice dicen decia insiste insistio insisten sostiene sostuvo advierte advirtio impone impuso propone propuso exige exigio exigen ' +
      'desmiente desmintio admite admitio reconoce reconocio responde respondio promete prometio sugiere sugirio suspende suspendio expulso decide decidio cede cedio defiende defendio prefiere apuesta tacha acude recurre ' +
      'recurrio',
  ),
];
const GERMAN = [
  ...conjugated(
    'akzeptier appellier finanzier beliefer genehmig instrumentalisier investier isolier kontrollier koordinier liefer mobilisier nutz organisier plan profitier provozier rekrutier stationier sperr torpedier verstark versorg verzoger beklag begruss bekraftig beschuldig bestatig dementier drang droh erklar forder hoff hilf ignorier kritisier kundig lehn mahn mein nenn plan prangert protestier reagier rug sag schick signalisier ' +
      'streb unterstell unterstutz verhandel verlang vermittel versicher verteidig verurteil verweiger warn weiger wiederhol wunsch zogert rechn setz',
    'e t en te ten',
  ),
  ...conjugated('antwort arbeit betracht bezeichn entsend erwart leugn pocht unterzeichn verzicht wart behaupt', 'et ete en eten'),
  ...words(
    'liess lasst erlaubt erlaubte half weist wies wirft warf bestreitet bestritt entsandte versteht ernennt ernannte erwagt verbietet verbot spricht verspricht versprach widerspricht widersprach will wollte wollen sieht ' +
      'aussert ausserte lud ladt schweigt schwieg verfugt zweifelt zogert',
  ),
];
const RUSSIAN = [
  ...conjugated(
    'обвини осуди заяви объяви ответи подтверди предложи запрети пригрози разреши направи сообщи уведоми возрази потребова предупреди призва призна приня приказа подписа подчеркну одобри отрица попроси высказа отреагирова поддержа назва отозва намекну завери отказа реши закры выступи',
    'л ла ло ли',
  ),
  ...conjugated('обратил отказал согласил договорил высказал выразил пообещал объяснил настоял', '- а о и ся ась ось ись'),
  ...conjugated(
    'обвиня осужда заявля объявля обеща отвеча подтвержда требу предлага предупрежда призыва призна принима разреша запреща сообща утвержда ожида отверга отрица поддержива приветству настаива опроверга счита подчеркива ' +
      'называ объясня',
    'ет ют',
  ),
  ...words(
    'молчит молчат молчал молчала торгуется наращивает перебросил перебросила перебрасывает отправил отправила отправляет послал послала вооружает вооружил финансирует снабжает давит отозвал отозвала ввел ввела ввели вводит выжидает рассчитывает надеялся надеялась боится опасается ' +
      'отвергла отверг отвергли опроверг опровергла винит винят хочет хотят намерен намерена намерены готов готова готово довольна доволен надеется надеются примет пошлет выслал выслала отказывается отказываются ссылается',
  ),
];
const TURKISH = words(
  'acikladi acikliyor sucladi sucluyor reddetti reddediyor yalanladi yalanliyor duyurdu kinadi uyardi uyariyor istiyor istedi savunuyor savundu bildirdi belirtti vurguladi onayladi destekliyor hedefliyor tepki',
);

/** Verbs beside which, before or after it, a capital is its government. */
export const ACTS: ReadonlySet<string> = new Set([...ENGLISH, ...FRENCH, ...SPANISH, ...GERMAN, ...RUSSIAN, ...TURKISH]);
/** The same of languages that may put the verb first. */
export const ACTS_BEFORE: ReadonlySet<string> = new Set([...FRENCH, ...SPANISH, ...GERMAN, ...RUSSIAN]);

const ARABIC = words(
  'تذكر جددت كررت شددت اعربت نددت لوحت سارعت استدعت وقعت ابدت اشترطت لمحت نفت تنفي اتهمت تتهم رفضت ترفض اعلنت ' +
    'تعلن ادانت تدين اكدت توكد طالبت تطالب طلبت قالت تقول وافقت توافق حملت تحمل هددت تهدد تعد وعدت تتعهد تعهدت ترد ' +
    'ردت تري تسعي تريد دعت تدعو اعتبرت تعتبر وصفت تصف تصدر حذرت تحذر ابلغت رحبت ترحب التزمت تراهن تصر اصرت تتمسك ' +
    'تمسكت تعول خفضت تخفض مولت تمول علقت سحبت تسحب ارسلت ترسل دعمت تدعم منحت تمنح فرضت تفرض عززت تعزز استانفت ' +
    'تستانف شجعت تشجع حاولت تحاول اكتفت ادركت امتلكت صارت اوعزت تترقب تبادلت تبنت استبعدت تجاهلت رهنت اختارت تختار ' +
    'قررت تقرر سمحت تسمح سلمت تخلت نصحت رعت تراجعت اعادت استضافت تفضل تخشي تنتظر تطلب تلوح تنكر انكرت تزعم زعمت ' +
    'تدعي ادعت تعترف اعترفت تقترح اقترحت ترفع تستنكر استنكرت تشترط تتوعد توعدت',
);
const WRITTEN_ON = /^[وف]/;

/** Arabic puts the verb first, in headlines last, and may write "and" onto it. */
export function isArabicAct(word: string): boolean {
  return ARABIC.has(word) || (WRITTEN_ON.test(word) && ARABIC.has(word.slice(1)));
}
