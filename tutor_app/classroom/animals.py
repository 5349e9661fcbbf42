"""Names for students who give none: an animal, by an identifier that pages translate, and a number."""

from __future__ import annotations

ANIMALS = tuple(
    (
        "albatross alpaca ant badger bat bear beaver bee bison butterfly camel cat chameleon crab crane deer dolphin dragonfly "
        "duck eagle elephant falcon firefly flamingo fox frog giraffe goose hamster hare hedgehog heron horse kangaroo "
        "kingfisher koala ladybird lizard llama lynx mole moose octopus otter owl panda parrot penguin puffin rabbit raven "
        "seal sparrow squirrel starfish swan tiger turtle whale zebra"
    ).split()
)
"""None that children call each other to hurt."""
NUMBERS = range(2, 100)
