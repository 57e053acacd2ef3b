/**
 * Words and names of the West that sound like a listed place once vowels are skipped (Crimean and Jaramana), as met in
 * 6.8 million words of texts on other things and in pages on the war, and everyday words of these. Folded. A page on the war has them, too.
 */
import { words } from '../word-list.ts';

export const SOUNDS_ALIKE = words(
  'sabahin careme sera heine sheba secure soleimani suleimani soleymani hizbul karaman nationalarmee korea corea korean bible cheka sarah essays nobel palmer kelly kelley cuban josiah madame madden guerin sierra ' +
    'curry christ chess thermal wifi curie malle barre recess merry marry chien masse messe jurist bench shake susie ' +
    'sheen zerah volga harmon caesars rabble swedes crimean strength bryce deane carre keira medan sphere races ' +
    'remedy sadness debit serra mann massa massey messi mariah jenna jena correa rajasthan salami holes shine habit ' +
    'habits hobbit tell tells telly minute sincere berne sabah hearest remus ramos bikes sphaera gottes holle haare ' +
    'beide haken heiraten schein masken sohne becken seiten saure scharen resten sudosteuropas kaisers erben ' +
    'erdolfeld seran caera shias shiites harry harri herry manche cable sioux haass zeiten gutes armen aachen schafe ' +
    'dumme dummer dummes scheiss assess sanidad soren milices milicias palestinos palestiniens palestinas sedat ' +
    'since collins gracias akten мария марии мариам берне земле земли землю рядом сиднеи сулеимана корее думаем думаи ' +
    'жена карди даром amarna ashen assays asses barisa besseres bienes brides boser cabana cables cahier calla calle ' +
    'callin carrot casarse caida celle celles cercana charset chiies chretien chretienne cible cibles cierra clans ' +
    'cleans cleanse coarse connaitre corre corren covers crecer crimen crimenes dalle davasina deben demas derece ' +
    'derrick dimes divisan diyerek domes eases echan ekrem ethyl extrana falafel geriye gotta goutte graces gulen ' +
    'hacen hacken hakkin halde haluk hammie hammy haqqin hasse hayrettin haziran header hecha helak hemen herbal ' +
    'hitch holla hymen horen insaat kaydi keske korkan maddeye maden madera madest malice malicia manage marca marked ' +
    'market medir merci messy methane meydana midir modemi modest mucus muharrem muhtari mused medicas nacer orman ' +
    'personification philistine quejarse queries quereis quieras quieres radyo rakes rammte reads reinforces sahneye ' +
    'sanki sardina schadet schien seras sergen serkan shaded sirmen sirrah solle sower sucky suela sulla surena suyla ' +
    'sejour soyle surecini suren sifira tabii tacked tally tarda tarde teachers telah telle tellerreport tellin ' +
    'trance troublesome valet valid velit walled wallet yarisina yasam yellin yerra yilda zenci ceviren cevirene ' +
    'sengel seyin бикини букета гуарани даваи далее даннои данном домах домои думаю духом жалеи жалею желаем желаю ' +
    'женои землеи кибле лежат лежать лижет малом масса массы медом мелкие мелких менее меньшее местом немои раком ' +
    'сенью совершенства совершенстве совершенство солью сорок сорока ссора ссоры сфере сферу счета счете талии талию ' +
    'телом целеи целом целью sarin erika think share safe миссия миссии миссию миссиеи',
);
