import type { AdjacencyMap } from 'xstate/graph'

/** By mode, the modes that one event leads to from there. */
export type Ways = ReadonlyMap<string, readonly string[]>

/** The ways of an adjacency map of `xstate/graph`. */
export const waysOf = <State, Event>(
  adjacency: AdjacencyMap<State, Event>,
  nameOf: (state: State) => string,
): Ways =>
  new Map(
    Object.values(adjacency).map(({ state, transitions }) => [
      nameOf(state),
      Object.values<{ readonly state: State }>(transitions).map((edge) => nameOf(edge.state)),
    ]),
  )

/** The modes from which no events lead to one that is home. */
export function strandedIn(ways: Ways, isHome: (mode: string) => boolean): readonly string[] {
  const saved = new Set([...ways.keys()].filter(isHome))
  for (let before = -1; before < saved.size; ) {
    before = saved.size
    for (const [mode, next] of ways) if (next.some((one) => saved.has(one))) saved.add(mode)
  }
  return [...ways.keys()].filter((mode) => !saved.has(mode))
}
