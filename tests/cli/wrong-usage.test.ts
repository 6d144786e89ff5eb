import { describe, expect, it } from 'vitest'
import { lacuna } from './run-lacuna.ts'
import { CHECKLIST, scenarioFile } from './scenarios.ts'

const FILE = scenarioFile('quick-scan')

const MISUSES: readonly (readonly [string, readonly string[], string])[] = [
  ['score', [], 'A file is required and missing.'],
  ['score', [FILE, 'other.json'], '"other.json" is one argument too many.'],
  ['score', [FILE, '--jsno'], 'There is no option "--jsno" here.'],
  ['score', [FILE, '-j'], 'There is no option "-j" here.'],
  ['score', [FILE, '--json=yes'], 'The option --json takes no value.'],
  ['score', [FILE, '--json', '--json'], 'The option --json stands twice.'],
  ['score', [FILE, '--__proto__'], 'There is no option "--__proto__" here.'],
  ['score', [FILE, '--constructor=x'], 'There is no option "--constructor" here.'],
  ['checklists', ['now'], '"now" is one argument too many.'],
  ['check', [], 'A file is required and missing.'],
  ['questions', [], 'The option --checklist is required and missing.'],
  ['questions', ['--checklist'], 'The option --checklist needs a value behind it.'],
  ['questions', ['--checklist='], 'The option --checklist needs a value behind it.'],
  ['questions', ['--checklist', '--json'], 'The option --checklist needs a value behind it.'],
  ['questions', ['--checklist', 'x'], `The checklist "x" is not at hand. At hand are: ${CHECKLIST}.`],
  [
    'questions',
    ['--checklist', 'toString'],
    `The checklist "toString" is not at hand. At hand are: ${CHECKLIST}.`,
  ],
  ['new', ['--checklist', CHECKLIST], 'The option --subject is required and missing.'],
  [
    'new',
    ['--checklist', CHECKLIST, '--subject', 'X', '--scope', 'half'],
    'The option --scope is one of core, full, not "half".',
  ],
  ['explain', [FILE], 'The option --set is required and missing.'],
  [
    'explain',
    [FILE, '--set', 'online-offences'],
    '"online-offences" names no set of questions: write all, domain:ID or area:ID.',
  ],
  ['whatif', [FILE], 'The option --settle is required and missing.'],
  ['whatif', [FILE, '--settle', ','], 'The option --settle needs a value behind it.'],
  [
    'whatif',
    [FILE, '--settle', 'online-possession,online-procuring,none'],
    'The assessment asks no such question: online-procuring, none.',
  ],
  ['report', [FILE], 'The option --out is required and missing.'],
  [
    'report',
    [FILE, '--out', 'report'],
    'The kind of report does not follow from "report". End the name in one of pdf, html, docx, xlsx, csv, json, or choose with --format.',
  ],
  ['report', [FILE, '--out', 'r.html'], "This version can't make html files yet; it makes pdf and json."],
  ['report', [FILE, '--out', 'r.DOCX'], "This version can't make docx files yet; it makes pdf and json."],
  [
    'report',
    [FILE, '--out', 'r.pdf', '--format', 'xlsx'],
    "This version can't make xlsx files yet; it makes pdf and json.",
  ],
  ['report', [FILE, '--out', 'r.csv'], "This version can't make csv files yet; it makes pdf and json."],
  [
    'report',
    [FILE, '--out', 'r.pdf', '--lang', 'km'],
    `The report can't be made in "km" yet. The languages are: en.`,
  ],
  [
    'report',
    [FILE, '--out', 'r.pdf', '--at', 'noon'],
    '"noon" is no time: write one such as 2026-11-24T08:00:00Z.',
  ],
  ['report', [FILE, '--out', 'r.pdf', '--paper', 'a5'], 'The option --paper is one of a4, letter, not "a5".'],
  [
    'report',
    [FILE, '--out', FILE],
    `The report would be written over the assessment ${FILE}. Choose another file with --out.`,
  ],
  ['serve', ['--port', '80000'], '"80000" is no port: write a whole number from 0 to 65535.'],
  ['serve', ['--port', '1e3'], '"1e3" is no port: write a whole number from 0 to 65535.'],
]

describe('wrong usage', () => {
  it.each(MISUSES)('lacuna %s %j says: %s', async (name, args, sentence) => {
    expect(await lacuna([name, ...args])).toEqual({
      exit: 2,
      out: '',
      err: `${sentence}\n"lacuna ${name} --help" explains this command.\n`,
    })
  })

  it.each([
    [['bogus'], 'There is no command "bogus".'],
    [['toString'], 'There is no command "toString".'],
    [['--bogus'], 'There is no option "--bogus" here.'],
    [['\u001b[31mred'], 'There is no command "\\u001b[31mred".'],
  ])('lacuna %j says: %s', async (args, sentence) => {
    expect(await lacuna(args)).toEqual({
      exit: 2,
      out: '',
      err: `${sentence}\n"lacuna --help" lists the commands.\n`,
    })
  })

  it('names the sets that there are', async () => {
    const { exit, out, err } = await lacuna(['explain', FILE, '--set', 'domain:none'])
    expect({ exit, out, err: err.split('\n')[0] }).toEqual({
      exit: 2,
      out: '',
      err: 'There is no set "domain:none". The sets are: all, domain:online-offences, domain:extradition-jurisdiction, domain:offender-registries, domain:reporting-duties, area:legal-frameworks, area:justice-capability, area:specialised-unit, area:support-services, area:data-reporting-referral, area:education-awareness, area:private-sector.',
    })
  })
})
