import * as v from 'valibot';

/** Those entries of a stored list that have the right shape: one that is damaged does not cost the others. */
export function eachThat<S extends v.GenericSchema>(shape: S, list: readonly unknown[]): v.InferOutput<S>[] {
  return list.flatMap((one) => {
    const parsed = v.safeParse(shape, one);
    return parsed.success ? [parsed.output] : [];
  });
}
