"""The style sheet of the HTML page: light and dark, print, and one colour and one line style a kind.

Every rule is bound to `.newsevents`, so that the view can stand in a page of somebody else's. Colours keep a
contrast of 4.5 to 1 or better, and no meaning hangs on colour alone: each kind has a line style of its own too.
"""

from typing import Final

__all__ = ["STYLE", "lit"]

_LIGHT: Final = """
  --paper: #ffffff; --ink: #1c1f23; --soft: #565d66; --line: #d5d9de; --card: #f7f8fa; --glow: #fff3b8;
  --event: #0b57a8; --event-tint: #dcebfb; --casualty: #a3161f; --casualty-tint: #fbe1e0;
  --statement: #1b6e3c; --statement-tint: #def3e4; --policy: #7a2e99; --policy-tint: #f1e3f7;
  --date: #7a4b00; color-scheme: light;
"""
_DARK: Final = """
  --paper: #16191d; --ink: #e6e8eb; --soft: #a6adb6; --line: #3a4048; --card: #1e2227; --glow: #40360c;
  --event: #8dc1ff; --event-tint: #163453; --casualty: #ff9c97; --casualty-tint: #502023;
  --statement: #86d9a0; --statement-tint: #173b25; --policy: #dca8f5; --policy-tint: #432352;
  --date: #f0bd6c; color-scheme: dark;
"""

STYLE: Final = f"""
.newsevents {{{_LIGHT}
  color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}}
@media (prefers-color-scheme: dark) {{ .newsevents {{{_DARK}}} }}
.newsevents:not(.page) {{ padding: .75rem; }}
.newsevents.page {{ margin: 0; padding: 1.5rem clamp(1rem, 3vw, 3rem); }}
.newsevents h1 {{ font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; max-width: 60rem; }}
.newsevents h2 {{ font-size: 1rem; margin: 1.5rem 0 .5rem; }}
.newsevents h2 small {{ color: var(--soft); font-weight: normal; }}
.newsevents h3 {{ font-size: .95rem; margin: 0 0 .25rem; }}
.newsevents header p {{ color: var(--soft); margin: 0; }}
.newsevents a {{ color: inherit; }}
.newsevents a:focus-visible {{ outline: 2px solid var(--event); outline-offset: 2px; }}
.newsevents .columns {{ display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; margin-top: 1rem; }}
.newsevents .legend {{ font-size: .85rem; margin: 0 0 1rem; }}
.newsevents .legend .m {{ margin-right: .75rem; white-space: nowrap; }}
.newsevents .hint {{ color: var(--soft); margin-right: .75rem; }}
.newsevents .text {{
  white-space: pre-wrap; font: 1.1rem/1.9 Georgia, "Times New Roman", serif; max-width: 44rem;
}}
.newsevents .text strong {{ font-weight: 700; }}
.newsevents .text a {{ text-decoration: none; }}
.newsevents .m {{ padding: .12em 0; text-decoration-line: underline; text-decoration-skip-ink: none; }}
.newsevents .m.statement {{ background: var(--statement-tint); text-decoration: underline solid 1px var(--statement);
  text-underline-offset: .5em; }}
.newsevents .m.event {{ background: var(--event-tint); text-decoration: underline solid 3px var(--event);
  text-underline-offset: .18em; }}
.newsevents .m.casualty {{ background: var(--casualty-tint);
  text-decoration: underline double 1px var(--casualty); text-underline-offset: .3em; }}
.newsevents .m.policy {{ background: var(--policy-tint); text-decoration: underline dashed 2px var(--policy);
  text-underline-offset: .3em; }}
.newsevents .m.date {{ color: var(--date); text-decoration: underline dotted 2px var(--date);
  text-underline-offset: .1em; }}
.newsevents .text a:hover .m {{ background: var(--glow); }}
.newsevents .toll, .newsevents .card {{ background: var(--card); border: 1px solid var(--line); border-radius: .4rem;
  padding: .6rem .8rem; margin: 0 0 .6rem; }}
.newsevents .toll h2 {{ margin: 0 0 .25rem; }}
.newsevents .card {{ border-left: .3rem solid var(--soft); }}
.newsevents .card.event {{ border-left-color: var(--event); }}
.newsevents .card.casualty {{ border-left: .4rem double var(--casualty); }}
.newsevents .card.statement {{ border-left-color: var(--statement); border-left-width: .15rem; }}
.newsevents .card.policy {{ border-left: .3rem dashed var(--policy); }}
.newsevents .card.event .id {{ color: var(--event); }}
.newsevents .card.casualty .id {{ color: var(--casualty); }}
.newsevents .card.statement .id {{ color: var(--statement); }}
.newsevents .card.policy .id {{ color: var(--policy); }}
.newsevents .id {{ font-variant-numeric: tabular-nums; margin-right: .25rem; }}
.newsevents dl {{ display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .1rem .5rem; margin: 0;
  font-size: .88rem; }}
.newsevents dt {{ color: var(--soft); }}
.newsevents dd {{ margin: 0; grid-column: 2; }}
.newsevents .rests {{ display: block; color: var(--soft); }}
.newsevents q {{ quotes: none; font-family: Georgia, "Times New Roman", serif; }}
.newsevents q a {{ text-decoration-color: var(--line); }}
.newsevents :target, .newsevents .card:target {{ background: var(--glow); scroll-margin: 2rem; }}
.newsevents table {{ border-collapse: collapse; font-size: .88rem; width: 100%; max-width: 44rem;
  overflow-wrap: break-word; }}
.newsevents td:first-child {{ min-width: 11em; }}
.newsevents th, .newsevents td {{ text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0;
  border-bottom: 1px solid var(--line); background: none; }}
.newsevents th {{ color: var(--soft); font-weight: normal; }}
.newsevents {{ container-type: inline-size; }}
@container (min-width: 60rem) {{
  .newsevents .columns {{ grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr); }}
  .newsevents .reading {{ position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto;
    align-self: start; }}
  .newsevents:not(.page) :is(.reading, .records) {{ position: static; max-height: 50rem; overflow-y: auto; }}
}}
@media print {{ .newsevents .reading {{ position: static; max-height: none; }}
  .newsevents .card {{ break-inside: avoid; }} }}
"""


def lit(anchor: str) -> str:
    """Return the rule that lights up the words of a record whose card, or whose words, were jumped to."""
    return (
        f".newsevents:has(#{anchor}:target) .in-{anchor} .m,.newsevents:has(#{anchor}-t:target) .in-{anchor} .m"
        "{background:var(--glow);box-shadow:0 0 0 .15em var(--glow)}\n"
    )
