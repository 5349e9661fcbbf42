"""All three stages: from what the built-in engine found out to feedback with a model's repair, words and students.

Runs in the calling process, because a model or a connection lives there; programs are parsed in sandbox workers. Gives no
verdict: that is the gate's.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TypeVar

from tutor_app.diagnose.dialect import SERVERS, Dialect
from tutor_app.domain import Candidates, Evidence, Explanation, Feedback, Finding, PartEvidence, Problem, Repair, Students
from tutor_app.evidence.gathering import features
from tutor_app.llm.models.base import Completion, Message, Model, Prompt, Sampling
from tutor_app.llm.pyfixv import examples, prompts, words
from tutor_app.llm.pyfixv.crossed import said_again
from tutor_app.llm.pyfixv.diffs import normal_diff
from tutor_app.llm.pyfixv.fixes import TRUST, Fix, keep, nearest, weighed
from tutor_app.llm.pyfixv.plain import plain
from tutor_app.llm.pyfixv.slot import visible
from tutor_app.llm.pyfixv.students import Tries, tried
from tutor_app.process.calls import Calls
from tutor_app.process.progress import Progress, Watch
from tutor_app.repair.newer import too_new
from tutor_app.source.redaction import Redaction

T = TypeVar("T")
PARSE_SECONDS = 10.0
"""What a worker may take to judge all that a model wrote."""
ENOUGH = 0.5
"""Share of students that must agree before the tutor leaves an explanation as it is."""
EXPLANATION_TOKENS = 256
RETRY_TEMPERATURE = 0.7
"""Of the tutor's second and third try; the first takes the likeliest words."""
SHARES = {"repair": 0.4, "students-alone": 0.35, "explain": 0.4, "students": 0.7}
"""So much of the time that is left may go into a stage, so that a slow one leaves something for those after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How the stages work. The paper's numbers; ``tell_problem``, ``by_ranker``, ``trust``, ``least``, ``tries`` go beyond it."""

    samples: int = 10
    samples_temperature: float = 0.5
    tell_problem: bool = True
    """Whether stage 1 is told what Python says; the paper does not."""
    by_ranker: bool = True
    """Whether samples are weighed by the built-in ranker; the paper takes the nearest program."""
    trust: float = TRUST
    """How many times likelier a repair is that all samples came to, where they are weighed."""
    least: bool = True
    """Whether changes that are not needed to please Python are undone; the paper takes programs as they are."""
    shots: int = 3
    tries: int = 3
    """Explanations tried until enough students agree; the paper has one."""
    students: int = 10
    students_temperature: float = 0.5
    seed: int | None = None

    def __str__(self) -> str:
        """For records of calibrations."""
        return (
            f"repair {self.samples}@{self.samples_temperature} {'message' if self.tell_problem else 'plain'} "
            f"{f'ranker trust {self.trust:g}' if self.by_ranker else 'nearest'} "
            f"{'least' if self.least else 'whole'}; explain {self.shots} shots {self.tries} tries; "
            f"students {self.students}@{self.students_temperature}"
        )


class Pipeline:
    """The stages with ``model``; with ``join`` the built-in engine's candidates stay in the running.

    With ``redact`` the model gets nothing that is taken out of programs before they are stored: it is on another machine.
    """

    def __init__(self, model: Model, sandbox: Calls, options: Options, *, join: bool, redact: bool = False) -> None:
        self.model = model
        self.options = options
        self._sandbox = sandbox
        self._join = join
        self.redacts = redact

    @property
    def engine(self) -> str:
        """What records call it: kind, model and the fingerprint of the prompts."""
        return f"{'mixed' if self._join else 'llm'}:{self.model.name}@{prompts.version()}"

    def feedback(self, built_in: Feedback, *, seconds: float, lang: str = "en", watch: Watch = lambda _: None) -> Feedback:
        """Feedback without verdict on a program that the built-in engine examined.

        Raises EngineError where the model does not answer, TimedOut or Died where what it wrote cannot be judged.
        """
        return _Run(self, self._sandbox, built_in, time.monotonic() + seconds, lang, watch).feedback()

    def repairs(self, built_in: Feedback, *, seconds: float) -> tuple[Fix, ...]:
        """Stage 1 alone: the repairs that the model comes to; raises as :meth:`feedback` does."""
        return _Run(self, self._sandbox, built_in, time.monotonic() + seconds, "en", lambda _: None).repaired()

    def candidates(self, fixes: tuple[Fix, ...], pool: Candidates, dialect: Dialect = SERVERS) -> Candidates:
        """The choice among what stage 1 kept."""
        if self.options.by_ranker or self._join:
            asked, trust = self.options.samples, self.options.trust
            return weighed(fixes, pool, asked=asked, engine=self.engine, join=self._join, trust=trust, dialect=dialect)
        return nearest(fixes, asked=self.options.samples, engine=self.engine)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """One explanation and what came of it."""

    explanation: Explanation
    findings: tuple[Finding, ...]
    tries: Tries

    @property
    def good(self) -> bool:
        return all(finding.passed for finding in self.findings) and self.tries.agreement >= ENOUGH

    @property
    def rank(self) -> tuple[int, float]:
        return -sum(not finding.passed for finding in self.findings), self.tries.agreement


class _Run:
    """The work on one program."""

    def __init__(self, pipeline: Pipeline, sandbox: Calls, built_in: Feedback, deadline: float, lang: str, watch: Watch) -> None:
        self._pipeline, self._options, self._sandbox = pipeline, pipeline.options, sandbox
        self._given, self._deadline, self._lang, self._watch = built_in, deadline, lang, watch
        self._program, self._dialect = built_in.program, Dialect.of(built_in.diagnosis)
        hidden = Redaction.of(self._program, built_in.candidates.repairs) if pipeline.redacts else None
        self._redaction = hidden if hidden is not None and hidden.program != self._program else None
        self._shown = None if self._redaction is None else self._redaction.program
        self._seen = visible(self._shown or self._program)
        self._text = self._seen.text
        self._length = len(self._text) // 2 + 128
        self._whole = True  # so far nothing was cut short, by time or by length
        self._began = time.monotonic()
        self._done = 0
        self._planned = self._options.samples + 2 * self._options.students + (lang == "en")

    def feedback(self) -> Feedback:
        fixes = self.repaired()
        candidates = self._pipeline.candidates(fixes, self._given.candidates, self._dialect)
        best = candidates.best
        if best is None:
            nothing = replace(self._given, explanation=None, evidence=None, newer=(), verdict=None)
            return replace(nothing, candidates=self._ended(candidates))
        baseline = self._students("students-alone", "student-alone", best)
        told = self._told(best)
        evidence = self._evidence(best, candidates, fixes, baseline, told)
        newer = self._sandbox.call(too_new, best, self._program, self._dialect, seconds=PARSE_SECONDS)
        found = replace(self._given, candidates=self._ended(candidates), explanation=told.explanation, evidence=evidence)
        return replace(found, newer=newer, verdict=None)

    def _ended(self, candidates: Candidates) -> Candidates:
        """The candidates with the word that something ended the work early, if it did: another time may bring more."""
        return replace(candidates, exhausted=candidates.exhausted and self._whole)

    def repaired(self) -> tuple[Fix, ...]:
        """Stage 1."""
        values = {"program": prompts.fenced(self._text)}
        problem = self._given.diagnosis.problem
        name = "repair-with-message" if self._options.tell_problem and problem is not None else "repair"
        if problem is not None and name != "repair":
            values["problem"] = _problem(self._redacted(problem))
        sampling = Sampling(
            n=self._options.samples,
            temperature=self._options.samples_temperature,
            max_tokens=self._length,
            seed=self._options.seed,
        )
        written = self._ask("repair", prompts.shipped()[name].fill(**values), sampling)
        given = (self._program, written, self._options.least, self._dialect, self._shown)
        return self._sandbox.call(keep, *given, seconds=PARSE_SECONDS)

    def _told(self, best: Repair) -> _Told:
        """The best of the tutor's tries."""
        told: list[_Told] = []
        for turn in range(self._options.tries if self._lang == "en" else 1):
            explanation, findings = self._explained(best, turn)
            sound = all(finding.passed for finding in findings)
            students = Tries(asked=self._options.students, compiled=0, agreed=0)
            if sound:  # the others will not be shown whatever students make of them
                students = self._students("students", "student", best, explanation.text)
            told.append(_Told(explanation=explanation, findings=findings, tries=students))
            if told[-1].good:
                break
            if time.monotonic() > self._deadline:
                self._whole = False
                break
            self._planned = self._done + self._options.students + 1
        return max(told, key=lambda one: one.rank)

    def _explained(self, best: Repair, turn: int) -> tuple[Explanation, tuple[Finding, ...]]:
        diagnosis = self._given.diagnosis
        if self._lang != "en":  # the worked examples are English
            return self._sandbox.call(words.built_in, self._program, diagnosis, best, self._lang, seconds=PARSE_SECONDS)
        sampling = Sampling(
            temperature=RETRY_TEMPERATURE if turn else 0.0,
            max_tokens=EXPLANATION_TOKENS,
            stop=("[END]",),
            seed=None if self._options.seed is None else self._options.seed + turn,
        )
        said = words.cleaned(self._ask("explain", self._explain_prompt(self._redacted(best)), sampling)[0])
        said = said_again(self._program, self._seen, said)
        return self._sandbox.call(words.explained, self._program, diagnosis, best, said, seconds=PARSE_SECONDS)

    def _explain_prompt(self, best: Repair) -> Prompt:
        """The worked examples as turns of the conversation, the nearest last, then the program and its repair."""
        prompt = prompts.shipped()["explain"]
        problem = self._given.diagnosis.problem
        fixed = visible(best.text).text
        turns: list[Message] = []
        for one in examples.select(self._text, fixed, problem.message if problem else "", count=self._options.shots):
            shot = prompt.fill(program=prompts.fenced(one.broken), diff=prompts.fenced(normal_diff(one.broken, one.fixed)))
            turns += [shot[-1], Message(role="assistant", content=f"{one.explanation} [END]")]
        diff = normal_diff(self._text, fixed)
        *system, user = prompt.fill(program=prompts.fenced(self._text), diff=prompts.fenced(diff))
        return (*system, *turns, user)

    def _students(self, stage: str, prompt: str, best: Repair, explanation: str | None = None) -> Tries:
        values = {"program": prompts.fenced(self._text)}
        if explanation is not None:
            values["explanation"] = self._redacted(explanation)
        sampling = Sampling(
            n=self._options.students,
            temperature=self._options.students_temperature,
            max_tokens=self._length,
            seed=self._options.seed,
        )
        written = self._ask(stage, prompts.shipped()[prompt].fill(**values), sampling)
        given = (self._program, best.text, written, self._options.students, self._options.least, self._dialect, self._shown)
        return self._sandbox.call(tried, *given, seconds=PARSE_SECONDS)

    def _evidence(self, best: Repair, candidates: Candidates, fixes: tuple[Fix, ...], baseline: Tries, told: _Told) -> Evidence:
        pool = self._given.candidates
        asked = max(self._options.samples, 1)
        known = next((repair.probability for repair in pool.repairs if repair.text == best.text), 0.0)
        own = (
            ("samples_compiled", sum(fix.votes for fix in fixes) / asked),
            ("samples_agreed", sum(fix.votes for fix in fixes if fix.repair.text == best.text) / asked),
            ("built_in_probability", known),
            ("students_compiled", told.tries.compiled / max(told.tries.asked, 1)),
        )
        program, judged = plain(self._program, best, self._dialect) or (self._program, best)
        whole = Evidence(
            probability=best.probability,
            margin=candidates.margin,
            students=Students(agreement=told.tries.agreement, baseline=baseline.agreement),
            findings=told.findings,
            features=(*features(program, self._given.diagnosis, judged, candidates), *own),
        )
        together = tuple(PartEvidence(evidence=whole, group=0) for _ in told.explanation.parts)
        return replace(whole, parts=together)

    def _redacted(self, value: T) -> T:
        """As the model may see it."""
        return value if self._redaction is None else self._redaction.applied(value)

    def _ask(self, stage: str, prompt: Prompt, sampling: Sampling) -> tuple[Completion, ...]:
        def tell(done: int) -> None:
            self._watch(self._progress(stage, done, sampling.n))

        left = max(self._deadline - time.monotonic(), 0.0)
        written = self._pipeline.model.complete(prompt, sampling, seconds=left * SHARES[stage], tell=tell)
        self._whole &= len(written) >= sampling.n and all(completion.finished for completion in written)
        tell(len(written))
        self._done += sampling.n
        return written

    def _progress(self, stage: str, done: int, total: int) -> Progress:
        now = time.monotonic()
        left = max(self._deadline - now, 0.0)
        ready = self._done + done
        pace = (now - self._began) / ready if ready else None
        if pace is not None:
            left = min(left, pace * max(self._planned - ready, 0))
        return Progress(stage=stage, done=done, total=total, seconds_left=left, paced=pace is not None)


def same_program(one: str, two: str, dialect: Dialect = SERVERS) -> bool:
    """Whether two programs have the same syntax tree; for a worker."""
    tree = dialect.tree(one)
    return tree is not None and tree == dialect.tree(two)


def _problem(problem: Problem) -> str:
    """Python's complaint; names in it are the student's words, so it stands on one line of its own."""
    return f"line {problem.line}: {problem.type}: {' '.join(problem.message.split())}"
