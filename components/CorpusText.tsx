/** A sentence of the corpus, which is in English whatever the interface is in; it keeps its own direction there. */
export function CorpusText({ children }: { readonly children: string }) {
  return (
    <bdi lang="en" dir="auto">
      {children}
    </bdi>
  );
}
