/** Takes one step after the other. */
export const inTurn = <T>(
  items: readonly T[],
  step: (item: T, index: number) => Promise<void>,
): Promise<void> =>
  items.reduce<Promise<void>>(
    (before, item, index) => before.then(() => step(item, index)),
    Promise.resolve(),
  )
