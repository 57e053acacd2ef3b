/** Day of the sample article (EDTF); the welcome page gives it to the card as the article's date. */
export const SAMPLE_DATE = '2016-12-10';

/**
 * The article on the welcome page, for trying the marks. Own wording; every figure has its
 * speaker, and each is in the bundled corpus.
 */
export function WelcomeSample() {
  return (
    <>
      <h3>Fighting returns to the desert east of Homs</h3>
      <p class="byline">
        A sample, dated <time dateTime={SAMPLE_DATE}>10 December 2016</time>
      </p>
      <p>
        Two days into its offensive in Homs province, the Islamic State group is pressing on Palmyra from several sides. Amaq, its own news
        agency, puts the dead among government forces on Friday at 112 or more.
      </p>
      <p>
        The Syrian Observatory for Human Rights also speaks of heavy losses, but counts them in dozens and does not say over how many days.
        It reports that a Syrian war plane went down in the area; Islamic State says that its fighters shot it down.
      </p>
      <p>
        Further west, the group is said to have come closer to the T4 airbase. The US-led coalition says that its aircraft destroyed 168
        tanker trucks near Palmyra on the day the attack began.
      </p>
    </>
  );
}
