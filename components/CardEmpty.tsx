/** In place of the events: the entity is known, and nothing about it is on record, or was public by the article's day. */
export function CardEmpty({ asOf = false }: { readonly asOf?: boolean }) {
  if (asOf) {
    return (
      <div class="card-note">
        <p class="card-note-title">Nothing was public yet</p>
        <p>No claim on record about it had been made by the day of this article. All that is known shows what came later.</p>
      </div>
    );
  }
  return (
    <div class="card-note">
      <p class="card-note-title">No events on record</p>
      <p>The installed data names it but holds no claims about it. That says nothing about what happened there.</p>
    </div>
  );
}
