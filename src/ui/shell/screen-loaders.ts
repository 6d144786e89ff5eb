import type { Place } from '#machines/assessment/place.ts'

/** Screens whose code the start page doesn't need. */
export const screenLoaders = {
  AboutPage: () => import('../about/about-page.tsx'),
  HubPage: () => import('../hub/hub-page.tsx'),
  QuestionPage: () => import('../question/question-page.tsx'),
  DomainPage: () => import('../domain/domain-page.tsx'),
  CheckPage: () => import('../check/check-page.tsx'),
  ResultsPage: () => import('../results/results-page.tsx'),
  ExplainPage: () => import('../explain/explain-page.tsx'),
  WhatIfPage: () => import('../what-if/what-if-page.tsx'),
  ReportPage: () => import('../report/report-page.tsx'),
  ProgramPage: () => import('../program/program-page.tsx'),
} as const

/** The screen of each kind of place. */
const SCREEN_AT = {
  about: 'AboutPage',
  hub: 'HubPage',
  question: 'QuestionPage',
  domain: 'DomainPage',
  check: 'CheckPage',
  results: 'ResultsPage',
  explain: 'ExplainPage',
  'what-if': 'WhatIfPage',
  report: 'ReportPage',
} as const satisfies Record<Place['at'], keyof typeof screenLoaders>

/** Begins to fetch the screen of a place that the address names, while the assessment itself is still being opened. */
export const fetchScreenAt = (place: Place): Promise<unknown> => screenLoaders[SCREEN_AT[place.at]]()
