// Made from locales/en/*.po by `npm run messages`; do not edit.

/** The parameters of every message of `terms`; null where it has none. */
export interface TermsMessages {
  'action.agreed': null
  'action.before-parliament': null
  'action.in-drafting': null
  'action.in-force': null
  'action.proposed': null
  'answer.absent': null
  'answer.in-force': null
  'answer.not-applicable': null
  'answer.not-in-force': null
  'answer.operating': null
  'answer.partly': null
  'answer.planned': null
  'answer.unanswered': null
  'answer.unknown': null
  'app.name': null
  'band.final': null
  'band.heldBack': null
  'band.provisional': null
  'class.later': null
  'class.later.meaning': null
  'class.next': null
  'class.next.meaning': null
  'class.now': null
  'class.now.meaning': null
  'confidence.fairly-sure': null
  'confidence.sure': null
  'confidence.unsure': null
  'grade.described': null
  'grade.known': null
  'grade.part': null
  'grade.quoted': null
  'grade.secondary': null
  'grade.subject-only': null
  'grade.text': null
  'kind.absent': null
  'kind.full': null
  'kind.not-applicable': null
  'kind.partly': null
  'kind.pending': null
  'kind.unknown': null
  'measure.accession': null
  'measure.amend-act': null
  'measure.new-act': null
  'measure.practice': null
  'measure.regulation': null
  'range.exact': { low: string | number }
  'range.open': { high: string | number; low: string | number }
  'scope.core': null
  'scope.full': null
}

/** The parameters of every message of `faults`; null where it has none. */
export interface FaultsMessages {
  'fault.core-depends-on-non-core': { id: string | number }
  'fault.depends-on-itself': null
  'fault.depends-on-later': { id: string | number }
  'fault.duplicate-id': { id: string | number }
  'fault.duplicate-key': { key: string | number }
  'fault.forbidden-key': { key: string | number }
  'fault.html-in-text': null
  'fault.malformed': { expected: string | number; received: string | number }
  'fault.missing': null
  'fault.missing-file': null
  'fault.missing-text': { key: string | number }
  'fault.newer-format': { received: string | number; supported: string | number }
  'fault.not-json': { detail: string | number }
  'fault.not-yaml': { detail: string | number }
  'fault.reason-missing': null
  'fault.scale-incomplete': { kind: string | number }
  'fault.text-without-question': { id: string | number }
  'fault.too-deep': { limit: string | number }
  'fault.too-large': { limitMiB: string | number }
  'fault.too-long': { limit: string | number }
  'fault.too-many': { limit: string | number }
  'fault.unexpected-file': null
  'fault.unknown-checklist': { id: string | number }
  'fault.unknown-checklist-version': { id: string | number; version: string | number }
  'fault.unknown-focus-area': { id: string | number }
  'fault.unknown-key': { key: string | number }
  'fault.unknown-level': { id: string | number }
  'fault.unknown-option': { allowed: string | number; option: string | number }
  'fault.unknown-plan': { id: string | number }
  'fault.unknown-question': { id: string | number }
  'fault.unknown-scale': { id: string | number }
  'fault.unknown-source': { id: string | number }
  'fault.unreachable': null
  'fault.whole-file': null
  'fault.wrong-format': { expected: string | number; received: string | number }
  'fault.wrong-type': { expected: string | number; received: string | number }
  'fault.wrong-value': { expected: string | number; received: string | number }
}

/** The parameters of every message of `wizard`; null where it has none. */
export interface WizardMessages {
  'about.addAssessor': null
  'about.assessor.name': { number: string | number }
  'about.assessor.role': { number: string | number }
  'about.assessors': null
  'about.continue': null
  'about.note': null
  'about.note.hint': null
  'about.removeAssessor': { number: string | number }
  'about.subject': null
  'about.subject.hint': null
  'about.title': null
  'assessment.unnamed': null
  'check.complete': { asked: string | number }
  'check.open': { count: string | number }
  'check.results': null
  'check.title': null
  'close.abandon': null
  'close.refused': null
  'close.stay': null
  'country.BN': null
  'country.ID': null
  'country.KH': null
  'country.LA': null
  'country.MM': null
  'country.MY': null
  'country.PH': null
  'country.SG': null
  'country.TH': null
  'country.TL': null
  'country.VN': null
  'domain.evidenceMissing': { count: string | number }
  'domain.next': null
  'domain.progress': { answered: string | number; asked: string | number }
  'errors.pageTitle': { title: string | number }
  'errors.title': null
  'evidence.add': null
  'evidence.file': { number: string | number }
  'evidence.file.hint': null
  'evidence.file.unable': null
  'evidence.inForceSince': { number: string | number }
  'evidence.instrument': { number: string | number }
  'evidence.more': { number: string | number }
  'evidence.provision': { number: string | number }
  'evidence.quote': { number: string | number }
  'evidence.remove': { number: string | number }
  'evidence.title': null
  'evidence.url': { number: string | number }
  'explain.answer': null
  'explain.band': { band: string | number }
  'explain.because.absent-by-condition': null
  'explain.because.not-applicable': null
  'explain.because.not-asked': null
  'explain.because.undetermined': null
  'explain.counted': { count: string | number }
  'explain.credit': null
  'explain.crumb': null
  'explain.earned': null
  'explain.held': { band: string | number; count: string | number }
  'explain.high': { earned: string | number; open: string | number; percent: string | number; whole: string | number }
  'explain.holdsBack': null
  'explain.known': { part: string | number; percent: string | number; whole: string | number }
  'explain.leftOut': null
  'explain.link': null
  'explain.low': { part: string | number; percent: string | number; whole: string | number }
  'explain.nothing': null
  'explain.of': { name: string | number; range: string | number }
  'explain.open': null
  'explain.possible': null
  'explain.provisional': null
  'explain.quarters': { credit: string | number }
  'explain.question': null
  'explain.sum': null
  'explain.title': { name: string | number }
  'explain.weight': null
  'failure.dismiss': null
  'failure.file': { name: string | number }
  'failure.more': { count: string | number }
  'failure.notFound': null
  'failure.retry': null
  'failure.store.conflict': { detail: string | number }
  'failure.store.full': { detail: string | number }
  'failure.store.other': { detail: string | number }
  'failure.store.unavailable': { detail: string | number }
  'failure.title': null
  'failure.toStart': null
  'file.answers': null
  'file.cancel': null
  'file.changed': null
  'file.exists': null
  'file.inFile': null
  'file.keepBoth': null
  'file.onDevice': null
  'file.replace': null
  'file.where': null
  'hub.begin': null
  'hub.check': null
  'hub.continue': null
  'hub.counts': { answered: string | number; asked: string | number }
  'hub.domains': null
  'hub.more': null
  'hub.progress': { answered: string | number; asked: string | number; scope: string | number }
  'hub.results': null
  'hub.saveFile': null
  'hub.saveFile.hint': null
  'hub.setAside': { count: string | number }
  'hub.setAside.hint': null
  'hub.summary': null
  'hub.title': null
  'hub.widen': null
  'hub.widen.hint': { count: string | number }
  'law.areas': null
  'law.basis': null
  'law.evidence': null
  'law.title': null
  'law.why': null
  'making.again': null
  'making.cancel': null
  'making.download': { size: string | number }
  'making.lede': null
  'making.make': null
  'making.mend': null
  'making.paper': null
  'making.paper.A4': null
  'making.paper.Letter': null
  'making.preview': null
  'making.preview.parts': null
  'making.preview.wait': null
  'making.progress': { done: string | number; total: string | number }
  'making.ready': null
  'making.starting': null
  'making.title': null
  'nowhere.text': null
  'nowhere.title': null
  'option.meaning.not-applicable': null
  'option.meaning.pending': null
  'option.meaning.unknown': null
  'page.title': { name: string | number; title: string | number }
  'program.checklist': { title: string | number; version: string | number }
  'program.licence': null
  'program.licence.text': null
  'program.privacy': null
  'program.privacy.text': null
  'program.scoring': null
  'program.scoring.band': null
  'program.scoring.credit': null
  'program.scoring.range': null
  'program.sources': null
  'program.sources.text': null
  'program.title': null
  'program.what': null
  'progress.done': null
  'progress.evidence-missing': { count: string | number }
  'progress.in-progress': null
  'progress.not-asked': null
  'progress.not-started': null
  'question.answer': null
  'question.confidence': null
  'question.error.choose': null
  'question.error.reason': null
  'question.next': null
  'question.noCases': null
  'question.notAsked': null
  'question.note': null
  'question.position': { number: string | number; total: string | number }
  'question.reason': null
  'question.skip': null
  'results.area': null
  'results.areas': { areas: string | number; assessed: string | number }
  'results.band': null
  'results.byArea': null
  'results.byDomain': null
  'results.demonstrated': { high: string | number; low: string | number }
  'results.domain': null
  'results.gaps': null
  'results.heading': null
  'results.heldBack': { count: string | number }
  'results.known': { known: string | number }
  'results.noGaps': null
  'results.notAssessed': null
  'results.open': null
  'results.overall': null
  'results.plan': null
  'results.plan.explain': null
  'results.pressing': null
  'results.range': null
  'results.report': null
  'results.scale': null
  'results.settle': null
  'results.settle.effect': { count: string | number; open: string | number; points: string | number }
  'results.settle.none': null
  'results.showAll': { count: string | number }
  'results.title': null
  'results.whatIf': null
  'row.answer': null
  'row.change': null
  'row.notAsked.absent': null
  'row.notAsked.exclude': null
  'row.undetermined': null
  'save.failed': null
  'save.file': null
  'save.overwrite': null
  'save.retry': null
  'save.saved': { time: string | number }
  'save.saving': null
  'save.why.conflict': { detail: string | number }
  'save.why.full': { detail: string | number }
  'save.why.other': { detail: string | number }
  'save.why.unavailable': { detail: string | number }
  'shell.notice': null
  'shell.skip': null
  'shell.trail': null
  'shell.waiting': null
  'start.answered': { count: string | number }
  'start.begin': null
  'start.changed': { time: string | number }
  'start.checklist': null
  'start.file': null
  'start.file.label': null
  'start.heading': null
  'start.lede': null
  'start.new': null
  'start.privacy': null
  'start.saved': null
  'start.scope': null
  'start.scope.core': { count: string | number }
  'start.scope.full': { count: string | number; domains: string | number }
  'start.title': null
  'whatIf.clear': null
  'whatIf.gaps': null
  'whatIf.held': null
  'whatIf.lede': null
  'whatIf.open': null
  'whatIf.projection': { count: string | number }
  'whatIf.title': null
}

/** The parameters of every message of `report`; null where it has none. */
export interface ReportMessages {
  'report.action.due': { due: string | number }
  'report.action.ownerAndDue': { due: string | number; owner: string | number }
  'report.actions.heading': null
  'report.actions.lead': null
  'report.actions.none': null
  'report.actions.others': null
  'report.actions.others.meaning': null
  'report.answer.absentByCondition': null
  'report.answer.notAsked': null
  'report.answer.undetermined': null
  'report.answers.finding': null
  'report.answers.heading': null
  'report.answers.kept': null
  'report.answers.lead': null
  'report.answers.outside': null
  'report.answers.outside.because': null
  'report.basis': { at: string | number; grade: string | number; source: string | number }
  'report.because.countsAbsent': null
  'report.because.gate': { answer: string | number; title: string | number }
  'report.because.notAsked': { questions: string | number }
  'report.because.reasonMissing': null
  'report.because.undetermined': { questions: string | number }
  'report.chart.cell': { count: string | number; name: string | number }
  'report.chart.empty': null
  'report.chart.exact': { low: string | number; name: string | number }
  'report.chart.heatMap': { counts: string | number; name: string | number }
  'report.chart.matrix': { counts: string | number }
  'report.chart.range': { high: string | number; low: string | number; name: string | number }
  'report.chart.row': { cells: string | number; name: string | number }
  'report.column.answer': null
  'report.column.area': null
  'report.column.band': null
  'report.column.bar': null
  'report.column.credit': null
  'report.column.details': null
  'report.column.domain': null
  'report.column.due': null
  'report.column.earned': null
  'report.column.from': null
  'report.column.gap': null
  'report.column.high': null
  'report.column.known': null
  'report.column.level': null
  'report.column.low': null
  'report.column.meaning': null
  'report.column.measure': null
  'report.column.open': null
  'report.column.owner': null
  'report.column.possible': null
  'report.column.quarters': null
  'report.column.question': null
  'report.column.range': null
  'report.column.reason': null
  'report.column.urgency': null
  'report.column.weight': null
  'report.confidence': { confidence: string | number }
  'report.contents': null
  'report.cover.answers': null
  'report.cover.answersBetween': { end: string | number; start: string | number }
  'report.cover.assessors': null
  'report.cover.checklist': null
  'report.cover.date': null
  'report.cover.noAssessors': null
  'report.cover.notices': null
  'report.cover.plan': null
  'report.cover.scope': null
  'report.cover.status': null
  'report.cover.subjectNote': null
  'report.cover.terms': null
  'report.cover.version': { id: string | number; title: string | number; version: string | number }
  'report.domain.findings': null
  'report.domain.noFinding': null
  'report.domain.notAssessed': null
  'report.domain.open': null
  'report.domain.summary': { gaps: string | number; open: string | number; questions: string | number }
  'report.evidence.file': { name: string | number; sha256: string | number }
  'report.evidence.inForceSince': { date: string | number }
  'report.evidence.none': null
  'report.evidence.quote': { quote: string | number }
  'report.field.action': null
  'report.field.answer': null
  'report.field.answered': null
  'report.field.basis': null
  'report.field.confidence': null
  'report.field.evidence': null
  'report.field.missing': null
  'report.field.note': null
  'report.field.reason': null
  'report.field.remedy': null
  'report.field.why': null
  'report.heatMap.heading': null
  'report.heldBack': { count: string | number }
  'report.kind': null
  'report.mark.absent': null
  'report.mark.full': null
  'report.mark.left-out': null
  'report.mark.open': null
  'report.mark.partly': null
  'report.mark.pending': null
  'report.matrix.heading': null
  'report.minister.areas': { areas: string | number; assessed: string | number }
  'report.minister.coverage': { answered: string | number; asked: string | number; evidenced: string | number }
  'report.minister.domains': null
  'report.minister.eyebrow': null
  'report.minister.findOut': null
  'report.minister.findOutLead': { count: string | number; shown: string | number }
  'report.minister.gaps': { count: string | number }
  'report.minister.heading': { subject: string | number }
  'report.minister.headingUnnamed': null
  'report.minister.moreGaps': { count: string | number }
  'report.minister.noArea': { areas: string | number }
  'report.minister.noGap': null
  'report.minister.overall': null
  'report.minister.plan': null
  'report.minister.range': { count: string | number }
  'report.minister.settled': null
  'report.missing.absent': null
  'report.missing.partly': null
  'report.missing.pending': null
  'report.notAssessed': null
  'report.nothingCounts': null
  'report.notice': null
  'report.overall': null
  'report.pageReference': { page: string | number }
  'report.place.action': { question: string | number }
  'report.place.answeredBy': { question: string | number }
  'report.place.assessors': null
  'report.place.evidence': { question: string | number }
  'report.place.note': { question: string | number }
  'report.place.reason': { question: string | number }
  'report.place.setAside': { question: string | number }
  'report.place.subjectName': null
  'report.place.subjectNote': null
  'report.plan.gaps': null
  'report.plan.heading': null
  'report.plan.mean': { areas: string | number; assessed: string | number }
  'report.plan.noGap': null
  'report.plan.notAssessed': null
  'report.plan.sources': null
  'report.plan.verification': null
  'report.rule.bands': null
  'report.rule.counted': null
  'report.rule.credits': null
  'report.rule.heading': null
  'report.rule.heldBack': { band: string | number }
  'report.rule.lead': null
  'report.rule.leftOut': null
  'report.rule.open': null
  'report.rule.order': null
  'report.rule.order.text': null
  'report.rule.plan': null
  'report.rule.plan.text': null
  'report.rule.points': null
  'report.rule.points.text': null
  'report.rule.provisional': { percent: string | number }
  'report.rule.quarters': { credit: string | number }
  'report.rule.range': null
  'report.rule.range.text': null
  'report.rule.rounding': null
  'report.rule.weights': null
  'report.scope.core': { count: string | number }
  'report.scope.full': { count: string | number }
  'report.setAside.heading': null
  'report.setAside.lead': null
  'report.settle.because': null
  'report.settle.effect': { points: string | number }
  'report.settle.heading': null
  'report.settle.lead': null
  'report.settle.lookFor': null
  'report.settle.none': null
  'report.sourceKind.guidance': null
  'report.sourceKind.model-law': null
  'report.sourceKind.national-law': null
  'report.sourceKind.regional': null
  'report.sourceKind.report': null
  'report.sourceKind.treaty': null
  'report.sources.heading': null
  'report.sources.lead': null
  'report.sources.plan': null
  'report.sources.publisher': null
  'report.sources.questions': null
  'report.sources.seen': null
  'report.sources.seen.text': { grade: string | number; seen: string | number }
  'report.sources.status': null
  'report.status.draft': null
  'report.status.draft.meaning': null
  'report.status.final': null
  'report.status.final.meaning': null
  'report.status.open': { count: string | number }
  'report.subject.unnamed': null
  'report.tables.areas': null
  'report.tables.domains': null
  'report.tables.heading': null
  'report.tables.lead': null
  'report.tables.levels': { domain: string | number }
  'report.tables.matrix': null
  'report.title': { subject: string | number }
  'report.trace.bandBefore': null
  'report.trace.counted': null
  'report.trace.heading': null
  'report.trace.heldBack': null
  'report.trace.lead': null
  'report.trace.leftOut': null
  'report.trace.notApplicable': { reason: string | number }
  'report.trace.ratio': { part: string | number; percent: string | number; whole: string | number }
  'report.trace.sums': null
  'report.trace.sums.text': { earned: string | number; open: string | number; possible: string | number }
  'report.undrawable.character': { character: string | number; codePoint: string | number }
  'report.undrawable.invisible': { codePoint: string | number }
  'report.undrawable.more': { count: string | number }
  'report.undrawable.sentence': { character: string | number; place: string | number }
}

/** The parameters of every message of `cli`; null where it has none. */
export interface CliMessages {
  'check.nothing-in-folder': null
  'check.set-aside': { count: string | number; ids: string | number }
  'check.sound': { file: string | number }
  'checklists.none': null
  'checklists.questions': { core: string | number; domains: string | number; full: string | number }
  'command.check': null
  'command.checklists': null
  'command.explain': null
  'command.gaps': null
  'command.new': null
  'command.questions': null
  'command.report': null
  'command.score': null
  'command.serve': null
  'command.whatif': null
  'condition.and': null
  'condition.in': { options: string | number; question: string | number }
  'condition.not': { condition: string | number }
  'condition.or': null
  'explain.because.absent-by-condition': null
  'explain.because.asked': null
  'explain.because.undetermined': null
  'explain.before-hold': { band: string | number }
  'explain.column.answer': null
  'explain.column.because': null
  'explain.column.credit': null
  'explain.column.earned': null
  'explain.column.open': null
  'explain.column.possible': null
  'explain.column.question': null
  'explain.column.weight': null
  'explain.holds-back': null
  'explain.left-out': null
  'explain.left-out.not-applicable': null
  'explain.left-out.not-asked': null
  'explain.nothing': null
  'explain.ratio.high': null
  'explain.ratio.known': null
  'explain.ratio.low': null
  'explain.sum': null
  'file.disk-full': null
  'file.exists': null
  'file.forbidden': null
  'file.is-folder': null
  'file.missing': null
  'file.no-folder': null
  'file.not-writable': null
  'file.not-written': { code: string | number }
  'file.unreadable': { code: string | number }
  'file.written': { file: string | number }
  'gaps.at-stake': { points: string | number }
  'gaps.because.unanswered': null
  'gaps.because.undetermined': null
  'gaps.because.unknown': null
  'gaps.by-condition': null
  'gaps.count': { count: string | number }
  'gaps.find-out': { count: string | number }
  'gaps.none': null
  'gaps.shortfall': { points: string | number }
  'help.about': null
  'help.commands': null
  'help.conventions': null
  'help.exit': null
  'help.more': null
  'help.options': null
  'help.usage': null
  'label.answers': null
  'label.band': null
  'label.domains': null
  'label.focus-areas': null
  'label.known': null
  'label.languages': null
  'label.plan': null
  'label.questions': null
  'label.score': null
  'label.sources': null
  'label.title': null
  'label.version': null
  'misuse.help': null
  'misuse.help-command': { name: string | number }
  'misuse.missing-file': null
  'misuse.missing-option': { option: string | number }
  'misuse.missing-value': { option: string | number }
  'misuse.set': { set: string | number }
  'misuse.surplus': { surplus: string | number }
  'misuse.twice': { option: string | number }
  'misuse.unknown-checklist': { id: string | number; known: string | number }
  'misuse.unknown-command': { name: string | number }
  'misuse.unknown-option': { option: string | number }
  'misuse.unknown-question': { ids: string | number }
  'misuse.unknown-set': { known: string | number; set: string | number }
  'misuse.value-for-flag': { option: string | number }
  'misuse.wrong-choice': { allowed: string | number; option: string | number; received: string | number }
  'option.FILE': null
  'option.at': null
  'option.checklist': null
  'option.core': null
  'option.format': null
  'option.host': null
  'option.json': null
  'option.lang': null
  'option.out': null
  'option.paper': null
  'option.port': null
  'option.scope': null
  'option.set': null
  'option.settle': null
  'option.subject': null
  'questions.about': { core: string | number; level: string | number; weight: string | number }
  'questions.asked-when': { condition: string | number }
  'questions.otherwise.absent': null
  'questions.otherwise.exclude': null
  'report.no-language': { known: string | number; language: string | number }
  'report.not-yet': { format: string | number }
  'report.over-itself': { file: string | number }
  'report.which-format': { file: string | number; formats: string | number }
  'report.wrong-time': { time: string | number }
  'score.coverage': { answered: string | number; asked: string | number; scope: string | number }
  'score.heading': { title: string | number; version: string | number }
  'score.held-back-by': null
  'score.nameless': null
  'score.not-a-ranking': null
  'score.not-assessed': null
  'score.overall': null
  'score.plan': null
  'score.plan-areas': { areas: string | number; assessed: string | number }
  'score.set-aside': { count: string | number }
  'serve.address': { address: string | number }
  'serve.no-pages': null
  'serve.port-forbidden': { port: string | number }
  'serve.port-taken': { host: string | number; port: string | number }
  'serve.wrong-host': { code: string | number; host: string | number }
  'serve.wrong-port': { port: string | number }
  'whatif.after': null
  'whatif.band': null
  'whatif.before': null
  'whatif.settled': { ids: string | number }
}
