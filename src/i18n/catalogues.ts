/**
 * The interface's words, by who needs them, so that nothing is loaded before it is used: `terms` (levels, bands,
 * answers, grades: page and report alike), `faults`, `wizard`, `report`, `cli`.
 */
export const CATALOGUES = ['terms', 'faults', 'wizard', 'report', 'cli'] as const
