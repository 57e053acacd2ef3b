/**
 * Words and names of the West that sound like a listed place once vowels are skipped (Crimean and Jaramana), as met in
 * 6.2 million words of texts on other things and in pages on the war. Folded. A page on the war has them, too.
 */
import { words } from '../word-list.ts';

export const SOUNDS_ALIKE = words(
  'korea corea korean bible cheka sarah essays nobel palmer kelly kelley cuban josiah madame madden guerin sierra curry ' +
    'christ chess thermal wifi curie malle barre recess merry marry chien masse messe jurist bench shake susie sheen zerah ' +
    'volga harmon caesars rabble swedes crimean strength bryce deane carre keira medan sphere races remedy sadness debit ' +
    'serra mann massa massey messi mariah jenna jena correa rajasthan salami holes shine habit habits hobbit tell tells telly ' +
    'minute sincere berne sabah hearest remus ramos bikes sphaera gottes holle haare beide haken heiraten schein masken sohne ' +
    'becken seiten saure scharen resten sudosteuropas kaisers erben erdolfeld seran caera shias shiites harry harri herry ' +
    'manche cable sioux haass zeiten gutes armen aachen schafe dumme dummer dummes scheiss assess sanidad soren søren milices ' +
    'milicias palestinos palestiniens palestinas sedat since collins gracias akten мария марии мариам берне земле земли землю ' +
    'рядом сиднеи сулеимана корее думаем думаи жена карди даром',
);
