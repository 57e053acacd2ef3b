export function benchPlaces(): unknown {
  return undefined;
}
