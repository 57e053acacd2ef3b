/** In place of the events: the entity is known, and nothing about it is on record. */
export function CardEmpty() {
  return (
    <div class="card-note">
      <p class="card-note-title">No events on record</p>
      <p>The installed data names it but holds no claims about it. That says nothing about what happened there.</p>
    </div>
  );
}
