import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lacuna } from './run-lacuna.ts'

const OVERVIEW = `Lacuna finds gaps in the law that protects children from sexual offences.

Usage:
  lacuna COMMAND …

Commands:
  checklists  List the checklists at hand: their versions, languages and number of
              questions.
  questions   List the questions of a checklist in the order asked.
  new         Make an empty assessment of a country, to be filled in.
  check       Check assessments, and the folders of checklists and plans, and
              report every fault.
  score       Show the scores of an assessment.
  explain     Show how a score comes about: every answer, its weight and points,
              the sums and the band.
  gaps        List the gaps in order of priority with what would close each, and
              what to find out first.
  whatif      Show the scores as they would be if the questions named were fully
              met.
  report      Write the gap report of an assessment.
  serve       Serve the wizard to a browser on this computer.

Data goes to standard output, words to standard error. The exit code is 0 when
done, 1 when the input has faults, 2 on wrong usage.

"lacuna COMMAND --help" explains one command, "lacuna --version" shows the
version.
`

const HELP_OF_REPORT = `Write the gap report of an assessment.

Usage:
  lacuna report FILE --out OUT [--format pdf|html|docx|xlsx|csv|json]
  [--lang CODE] [--paper a4|letter] [--at TIME]

Options:
  FILE                                  An assessment (*.lacuna.json); - reads
                                        standard input.
  --out OUT                             The file to write.
  --format pdf|html|docx|xlsx|csv|json  The kind of file. By default it follows
                                        from the ending of the file's name.
  --lang CODE                           The language of the report. By default it
                                        is English (en).
  --paper a4|letter                     The size of paper of a PDF. By default it
                                        is a4.
  --at TIME                             The time printed in the report, such as
                                        2026-11-24T08:00:00Z. By default it is
                                        now.

Exit code: 0 when done, 1 when the input has faults, 2 on wrong usage.
`

const USAGE = {
  checklists: 'lacuna checklists [--json]',
  questions: 'lacuna questions --checklist ID [--core] [--json]',
  new: 'lacuna new --checklist ID --subject NAME [--scope core|full] [--out FILE]',
  check: 'lacuna check FILE… [--json]',
  score: 'lacuna score FILE [--json]',
  explain: 'lacuna explain FILE --set domain:ID|area:ID|all [--json]',
  gaps: 'lacuna gaps FILE [--json]',
  whatif: 'lacuna whatif FILE --settle ID,ID… [--json]',
  serve: 'lacuna serve [--port NUMBER] [--host ADDRESS]',
}

describe('lacuna --help', () => {
  it.each(['--help', '-h'])('lists the commands (%s)', async (flag) => {
    expect(await lacuna([flag])).toEqual({ exit: 0, out: OVERVIEW, err: '' })
  })

  it('is what a call without a command shows, as wrong usage', async () => {
    expect(await lacuna([])).toEqual({ exit: 2, out: '', err: OVERVIEW })
  })
})

describe('lacuna --version', () => {
  it('is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await lacuna(['--version'])).toEqual({ exit: 0, out: `${version}\n`, err: '' })
  })
})

describe('lacuna <command> --help', () => {
  it('explains the command and its options', async () => {
    expect(await lacuna(['report', '--help'])).toEqual({ exit: 0, out: HELP_OF_REPORT, err: '' })
  })

  it.each(Object.entries(USAGE))('shows how to call %s', async (name, usage) => {
    const { exit, out, err } = await lacuna([name, '-h'])
    expect({ exit, usage: out.split('\n').find((line) => line.startsWith('  lacuna ')), err }).toEqual({
      exit: 0,
      usage: `  ${usage}`,
      err: '',
    })
  })

  it('needs no file, however wrong the rest', async () => {
    expect((await lacuna(['score', '--help', 'a', 'b'])).exit).toBe(0)
  })
})
