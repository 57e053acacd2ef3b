import { CardTitle } from './EntityHeading.tsx';

export interface CardErrorProps {
  readonly name: string;
  readonly labelId: string;
  /** What happened, in a sentence; what is safe and what to do if anything special. */
  readonly message: string;
  onRetry(): void;
}

/** The answer did not come: says so, and offers to ask again. */
export function CardError({ name, labelId, message, onRetry }: CardErrorProps) {
  return (
    <>
      <CardTitle name={name} labelId={labelId} />
      <div class="card-note" role="alert">
        <p class="card-note-title">This could not be looked up</p>
        <p>{message}</p>
        <button type="button" class="button" onClick={onRetry}>
          Try again
        </button>
      </div>
    </>
  );
}
