"""A link in rich text that names a work, as a site might have one."""

from wagtail import hooks
from wagtail.rich_text import LinkHandler


class WorkLinkHandler(LinkHandler):
    identifier = "work"

    @staticmethod
    def get_model():
        from wagtail_newsblocks.sources.models import CitedWork

        return CitedWork

    @classmethod
    def expand_db_attributes(cls, attrs):
        return f'<a href="{cls.get_instance(attrs).url}">'

    @classmethod
    def extract_references(cls, attrs):
        yield cls.get_model(), attrs["id"], "", ""


@hooks.register("register_rich_text_features")
def register_work_link(features):
    features.register_link_type(WorkLinkHandler)
