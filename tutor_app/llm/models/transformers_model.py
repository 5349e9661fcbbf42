"""A causal language model in this process, by ``transformers``: a hub name, a folder, or a GGUF file."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

from tutor_app.errors import EngineError
from tutor_app.llm.models.base import Completion, Prompt, Sampling, Tell, as_messages, as_text, ended, nobody

INSTALL = "pip install 'surefix[local-llm]'"


class TransformersModel:
    """The model called or lying at ``model``, loaded at once, on the accelerator if there is one. Prompts wait for each other."""

    def __init__(self, model: str) -> None:
        self._place = model
        self._lock = threading.Lock()
        self._torch, tokenizers, models = _libraries()
        path = Path(model)
        options: dict[str, Any] = {"gguf_file": path.name} if path.suffix == ".gguf" else {}
        place = str(path.parent) if options else model
        accelerator = self._torch.accelerator
        self._device = accelerator.current_accelerator() if accelerator.is_available() else self._torch.device("cpu")
        try:
            self._tokenizer: Any = tokenizers.from_pretrained(place, **options)
            self._weights: Any = models.from_pretrained(place, dtype="auto", **options).to(self._device).eval()
        except ImportError as error:
            raise EngineError(f"{model} needs a package: {error}", advice=INSTALL) from error
        except Exception as error:  # the libraries raise anything from OSError to their own kinds
            raise EngineError(
                f"{model} cannot be loaded: {error}", advice="Give a hub name, a folder or a GGUF file of a causal model."
            ) from error
        if self._tokenizer.pad_token_id is None:
            self._tokenizer.pad_token = self._tokenizer.eos_token

    @property
    def name(self) -> str:
        """The last part of the hub name or the path."""
        return Path(self._place).name

    @property
    def parallel(self) -> int:
        """One: the weights are there once."""
        return 1

    def complete(self, prompt: Prompt, sampling: Sampling, *, seconds: float, tell: Tell = nobody) -> tuple[Completion, ...]:
        """See :class:`tutor_app.llm.models.base.Model`."""
        deadline = time.monotonic() + seconds
        if not self._lock.acquire(timeout=max(seconds, 0)):
            raise EngineError("the model was busy all the time")
        try:
            return self._generate(prompt, sampling, deadline, tell)
        except (RuntimeError, MemoryError) as error:  # out of memory, on whatever device
            raise EngineError(
                f"the model failed ({type(error).__name__})", advice="Try a smaller model or fewer samples."
            ) from error
        finally:
            self._lock.release()

    def close(self) -> None:
        """Free the weights."""
        self._weights = self._tokenizer = None

    def _generate(self, prompt: Prompt, sampling: Sampling, deadline: float, tell: Tell) -> tuple[Completion, ...]:
        left = deadline - time.monotonic()
        asked = self._encoded(prompt).to(self._device)
        length = int(asked["input_ids"].shape[1])
        room = getattr(self._weights.config, "max_position_embeddings", None)
        if left <= 0 or (room is not None and length + sampling.max_tokens > room):
            raise EngineError("the program is too long for the model" if left > 0 else "the model was busy all the time")
        if sampling.seed is not None:
            self._torch.manual_seed(sampling.seed)
        chance: dict[str, Any] = {"do_sample": False, "temperature": None, "top_p": None, "top_k": None}
        if sampling.temperature > 0:
            chance = {"do_sample": True, "temperature": sampling.temperature, "top_p": 1.0, "top_k": 0}
        n = sampling.n if sampling.temperature > 0 else 1
        stops: dict[str, Any] = {"stop_strings": list(sampling.stop), "tokenizer": self._tokenizer} if sampling.stop else {}
        with self._torch.inference_mode():
            rows = self._weights.generate(
                **asked,
                **chance,
                **stops,
                num_return_sequences=n,
                max_new_tokens=sampling.max_tokens,
                max_time=left,
                stopping_criteria=[self._teller(tell)],
                pad_token_id=self._tokenizer.pad_token_id,
            )
        return tuple(self._completion(row[length:], sampling.stop) for row in rows) * (sampling.n // n)

    def _teller(self, tell: Tell) -> Any:
        """Asked by the library after every token whether to end; tells how many rows have ended, and never ends one itself."""
        ended_by = self._ends | {self._tokenizer.pad_token_id}

        def after_token(rows: Any, *_: Any, **__: Any) -> Any:
            tell(sum(int(row[-1]) in ended_by for row in rows))
            return self._torch.zeros(len(rows), dtype=self._torch.bool, device=rows.device)

        return after_token

    @property
    def _ends(self) -> set[int]:
        """The tokens that end an answer."""
        ends = self._weights.generation_config.eos_token_id
        return {self._tokenizer.eos_token_id, *(ends if isinstance(ends, list) else [ends])}

    def _encoded(self, prompt: Prompt) -> Any:
        if not self._tokenizer.chat_template:
            return self._tokenizer(as_text(prompt), return_tensors="pt")
        turns = [{"role": message.role, "content": message.content} for message in as_messages(prompt)]
        text = self._tokenizer.apply_chat_template(turns, add_generation_prompt=True, tokenize=False)
        return self._tokenizer(text, return_tensors="pt", add_special_tokens=False)

    def _completion(self, row: Any, stop: tuple[str, ...]) -> Completion:
        ends = self._ends
        finished = any(int(token) in ends for token in row)
        text, stopped = ended(self._tokenizer.decode(row, skip_special_tokens=True), stop)
        return Completion(text=text, finished=finished or stopped)


def _libraries() -> tuple[Any, Any, Any]:
    try:
        import torch
        from transformers import AutoModelForCausalLM, AutoTokenizer
        from transformers.utils import logging
    except ImportError as error:
        raise EngineError(f"the package {error.name} is not installed", advice=INSTALL) from error
    logging.disable_progress_bar()  # standard error is for what we have to say
    return torch, AutoTokenizer, AutoModelForCausalLM
