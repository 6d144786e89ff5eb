export const SANS = 'Noto Sans'
export const SERIF = 'Noto Serif'
