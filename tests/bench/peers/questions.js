const size = new URLSearchParams(window.location.search).get('size') ?? '100'

/** The questions to show. They are fetched, so that the size of the first load is that of the library. */
export const questions = await (await fetch(`/questions-${size}.json`)).json()

export const given = Object.fromEntries(
  questions.map(({ id, given: { option, note } }) => [id, { option, note }]),
)
