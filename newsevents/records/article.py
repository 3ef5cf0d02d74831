"""Article: the text everything else points into."""

import datetime as dt

from newsevents.fields import Name, record
from newsevents.records.common import Extra

__all__ = ["Article"]


@record
class Article:
    """A news article as given: `text` is never changed, so that every span keeps its place.

    `published` is the day of publication, or None where it is not known; relative dates then stay unread.
    `published_time` refines it with a clock time and zone where the source gives them. `language` is a code such
    as "en", or None where it was not said. `extra` is what an importer could not map. `text` may be empty, as bodies
    in collections are; `read_article` refuses such a file.
    """

    text: str
    published: dt.date | None = None
    published_time: dt.time | None = None
    title: Name | None = None
    url: Name | None = None
    publisher: Name | None = None
    language: Name | None = None
    extra: Extra = ()

    def __attrs_post_init__(self) -> None:
        if self.published_time is not None and self.published is None:
            raise ValueError("Article.published_time: expected a published day beside it, got none")

    @property
    def moment(self) -> dt.date | dt.datetime | None:
        """The publication date, with its time where that is known: the anchor of relative dates."""
        if self.published is None or self.published_time is None:
            return self.published
        return dt.datetime.combine(self.published, self.published_time)

    def __repr__(self) -> str:
        start = " ".join(self.text[:60].split())
        return f"Article({start!r}…, {len(self.text):,} characters, published={self.published})"
