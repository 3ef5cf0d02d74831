"""Japanese."""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.languages.common import feasts as f
from newsevents.languages.common import signs
from newsevents.languages.common.names import forms, words
from newsevents.languages.schema.dates import Holiday, Rule
from newsevents.languages.schema.dates import Unit as U
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import TimexMod as T
from newsevents.vocabulary import VagueNumber as V

__all__ = ["COUNTS", "DATES", "STOPWORDS"]

NUMBERS: Final = {sign: n for n, sign in enumerate("〇一二三四五六七八九")} | {"零": 0}
SCALES: Final = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "億": 10**8, "兆": 10**12}

_DAYS: Final = {"月": 0, "火": 1, "水": 2, "木": 3, "金": 4, "土": 5, "日": 6}
_FIGURE: Final = "0-9〇零一二三四五六七八九十百千万数何半"
_SEASONS: Final = {"春": 3, "夏": 6, "秋": 9, "冬": 12}
# Before a word in kana may stand another script or a particle, but hardly the rest of a word.
_NO_WORD: Final = "ぁ-えお-かきぎ-げこ-でどな-なぬ-のひ-ふぶ-めゃ-よるれろわゎ-をんー"

WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "year_sign": {"年": True},
    "fiscal_sign": dict.fromkeys(("年度", "会計年度"), True),
    "month_sign": {"月": True},
    "day_sign": {"日": True},
    "lone_day": {"日": True},
    "hour_noun": {"時": True},
    "minute_sign": {"分": True},
    "half_sign": {"半": 30, "ちょうど": 0},
    "period_sign": {"期": True},
    "era": signs.ERAS,
    "firstyear": {"元": 1},
    "ce": {"西暦": True},
    "bc": {"紀元前": True},
    "relyear": forms({
        (-1, U.YEAR): "昨年 去年 前の年 前年同期 昨年同期 去年同期 前年同月 去年の同じ時期 昨年の同じ時期",
        (0, U.YEAR): "今年 本年 ことし", (1, U.YEAR): "来年 明年", (-2, U.YEAR): "一昨年 おととし",
        (2, U.YEAR): "再来年",
    }),
    "relfiscal": forms({-1: "昨年度 前年度", 0: "今年度 本年度", 1: "来年度 次年度", -2: "一昨年度", 2: "再来年度"}),
    "story_year": forms({(0, U.YEAR): "同年 その年 当年", (1, U.YEAR): "翌年 次の年", (-1, U.YEAR): "前年"}),
    "story_day": forms({
        (0, U.DAY): "同日 当日 その日 この日", (1, U.DAY): "翌日 次の日 あくる日", (-1, U.DAY): "前日 前の日",
        (2, U.DAY): "翌々日", (-2, U.DAY): "前々日",
    }),
    "story_unit": forms({
        (0, U.MONTH): "同月 その月", (1, U.MONTH): "翌月 次の月", (-1, U.MONTH): "前月 前の月",
        (0, U.WEEK): "同週 その週", (1, U.WEEK): "翌週 次の週", (-1, U.WEEK): "前週 前の週",
    }),
    "relmonth": {"先月": -1, "今月": 0, "来月": 1, "再来月": 2, "先々月": -2, "当月": 0},
    "weekdir": {"先週": -1, "今週": 0, "来週": 1, "先々週": -2, "再来週": 2},
    "weekday": {f"{sign}曜{end}": n for sign, n in _DAYS.items() for end in ("", "日")},
    "daymark": _DAYS,
    "open": {"(": True}, "shut": {")": True},
    "nearest": {"次": 1, "今度": 1, "この前": -1, "前": -1},
    "last": {"前": -1}, "next": {"次": 1}, "this": {"この": 0},
    "unit": forms({
        U.DAY: "日 日間 昼夜", U.WEEK: "週間 週",
        U.MONTH: "カ月 か月 ヶ月 ヵ月 ケ月 箇月 ヵ月間 カ月間 か月間 ヶ月間 ケ月間 箇月間 ヶ月余",
        U.YEAR: "年 年間 カ年 か年 ヶ年", U.HOUR: "時間", U.MINUTE: "分 分間", U.SECOND: "秒 秒間", U.CENTURY: "世紀",
        U.QUARTER: "四半期",
    }),
    "edgeunit": {"月": U.MONTH, "年": U.YEAR, "世紀": U.CENTURY},
    "edgeword": forms({"END": "年の瀬 年の暮れ 年末", "START": "年明け 年始 年頭"}),
    "unitword": forms({
        (-1, U.WEEK): "先週", (0, U.WEEK): "今週", (1, U.WEEK): "来週", (-2, U.WEEK): "先々週", (2, U.WEEK): "再来週",
        (-1, U.MONTH): "先月", (0, U.MONTH): "今月", (1, U.MONTH): "来月", (-2, U.MONTH): "先々月",
        (2, U.MONTH): "再来月", (0, U.QUARTER): "今四半期 当四半期", (-1, U.QUARTER): "前四半期",
        (0, U.CENTURY): "今世紀", (-1, U.CENTURY): "前世紀", (0, U.YEAR): "年内",
    }),
    "day_offset": forms({
        -1: "昨日 きのう", 0: "今日 本日 きょう", 1: "明日 あす あした", -2: "一昨日 おととい", 2: "明後日 あさって",
        -3: "さきおととい", 3: "しあさって",
    }),
    "lastnight": forms({"NI": "昨夜 昨晩 ゆうべ", "EV": "昨夕", "MO": "昨朝"}),
    "nightword": forms({"NI": "今夜 今晩", "EV": "今夕", "MO": "今朝 けさ"}),
    "nextmorning": forms({"MO": "明朝", "NI": "明晩"}),
    "nightbefore": forms({"NI": "一昨夜 一昨晩"}),
    "storypart": forms({"NI": "同夜 その夜 同日夜", "MO": "同日朝 その朝"}),
    "dayafter": forms({"MO": "翌朝", "NI": "翌晩"}),
    "part": forms({
        "MO": "午前 午前中 朝 早朝 未明 明け方 夜明け前 朝方", "MI": "正午 昼 昼前 お昼 正午前",
        "AF": "午後 昼過ぎ 昼すぎ 正午過ぎ", "EV": "夕方 夕 夕刻 夕べ 日没後",
        "NI": "夜 夜間 深夜 晩 夜中 真夜中 夜遅く 深夜未明",
    }),
    "clockword": {"正午": 1200},
    "both_days": {"両日": True},
    "season": {f"{sign}季": n for sign, n in _SEASONS.items()},
    "yearseason": _SEASONS,
    "relseason": {
        head + sign: (shift, month)
        for head, shift in (("今", 0), ("昨", -1), ("来", 1), ("この", 0)) for sign, month in _SEASONS.items()
    } | {"去年の夏": (-1, 6)},
    "weekend_noun": {"週末": True},
    "weekend_word": {"先週末": -1, "今週末": 0, "来週末": 1, "この週末": 0, "次の週末": 1},
    "quarter_noun": dict.fromkeys(("四半期", "4半期"), True),
    "halfword": {"上半期": 1, "下半期": 2, "上期": 1, "下期": 2, "前半期": 1, "後半期": 2},
    "decade_noun": {"年代": True},
    "century_noun": {"世紀": True},
    "relcentury": {"前世紀": -1, "今世紀": 0},
    "earlypost": forms({
        "START": "初め はじめ 初頭 上旬 初旬 初 前半 序盤 始め", "MID": "中旬 半ば なかば 中頃 中ごろ 中盤",
        "END": "末 下旬 終わり 後半 終盤 末期 暮れ",
    }),
    "of": {"の": True},
    "and": dict.fromkeys(("と", "及び", "および"), True),
    "or": dict.fromkeys(("か", "または", "あるいは"), True),
    "listmark": dict.fromkeys(("、", "・", "と"), True),
    "range": dict.fromkeys(("から", "~", "—", "より"), True),
    "range_end": dict.fromkeys(("まで", "にかけて", "にかけ", "までの間"), True),
    "more": {"数": "MORE_THAN", "余": "MORE_THAN", "余り": "MORE_THAN", "あまり": "MORE_THAN"},
    "boundpost": {
        "以上": "EQUAL_OR_MORE", "余り": "MORE_THAN", "あまり": "MORE_THAN", "余": "MORE_THAN", "超": "MORE_THAN",
        "強": "MORE_THAN", "以下": "EQUAL_OR_LESS", "未満": "LESS_THAN", "足らず": "LESS_THAN", "弱": "LESS_THAN",
        "近く": "LESS_THAN", "ほど": "APPROX", "程度": "APPROX", "前後": "APPROX", "ぐらい": "APPROX",
        "くらい": "APPROX",
    },
    "lengthpost": dict.fromkeys((
        "あたり", "当たり", "につき", "以内", "ぶり", "連続", "ごと", "おき", "がかり", "目", "余り", "あまり",
        "以上", "ほど", "程度", "足らず", "限り", "続けて", "分", "近く", "遅れ", "早く",
    ), True),
    "span": dict.fromkeys(("過去", "今後", "この", "ここ", "向こう", "直近", "最近", "最初の", "最後の"), True),
    "vague": dict.fromkeys(words("""
        数 何 数十 数百 数千 何十 何百 十数 幾
    """), "X"),
    "half": {"半": True},
    "approx": dict.fromkeys(("約", "およそ", "ほぼ", "おおむね"), "APPROX"),
    "bound": forms({
        "EQUAL_OR_MORE": "少なくとも 最低", "EQUAL_OR_LESS": "最大 最長 最大で", "MORE_THAN": "丸",
        "LESS_THAN": "わずか",
    }),
    "ago_post": dict.fromkeys(("前", "まえ"), True),
    "in_post": {"後": True},
    "later_post": dict.fromkeys(("あと", "のち"), True),
    "earlier_pre": dict.fromkeys(("その", "それより"), True),
    "each": {"毎": "EVERY"},
    "eachpost": dict.fromkeys(("ごと", "おき", "毎"), "EVERY"),
    "weekly": {"毎週": "EVERY"}, "yearly": {"毎年": "EVERY", "例年": "EVERY"}, "monthly": {"毎月": "EVERY"},
        "daily": {"毎日": "EVERY", "連日": "EVERY"},
    "setword": forms({
        "P1D": "毎日 日々 日ごと", "P1W": "毎週", "P1M": "毎月", "P1Y": "毎年 例年", "PT1H": "毎時", "P2W": "隔週",
        "P2D": "隔日", "P2Y": "隔年", "XXXX-XX-XXTMO": "毎朝", "XXXX-XX-XXTNI": "毎晩 毎夜", "XXXX-XX-XXTEV": "毎夕",
        "XXXX-WXX-WE": "毎週末", "P2M": "隔月", "XXXX-SU": "毎夏", "XXXX-WI": "毎冬", "XXXX-SP": "毎春",
        "XXXX-FA": "毎秋",
    }),
    "per_unit": forms({U.WEEK: "週", U.YEAR: "年", U.MONTH: "月", U.DAY: "日"}),
    "per": {"に": True},
    "times_noun": dict.fromkeys(("回", "度"), True),
    "zone": {"日本時間": 540},
    "ref": forms({
        "PRESENT_REF": "現在 いま 今 目下 このところ 今のところ 現時点 足元",
        "PAST_REF": "最近 近年 先ごろ 先頃 先日 このほど このごろ 当時 かつて 以前 近頃 近ごろ ここ数日 先般 過日 "
            "さきごろ これまで 昨今",
        "FUTURE_REF": "今後 将来 近く まもなく 間もなく 近い将来 近日中 後日 いずれ",
    }),
    "holiday": {
        **forms((
            (f.NEW_YEAR, "元日 元旦 お正月 正月"), (Holiday(month=1, weekday=0, nth=2), "成人の日"),
            (Holiday(month=2, day=11), "建国記念の日 建国記念日"), (Holiday(month=2, day=23), "天皇誕生日"),
            (f.SPRING_EQUINOX, "春分の日 春分"), (Holiday(month=4, day=29), "昭和の日"),
            (Holiday(month=5, day=3), "憲法記念日"), (Holiday(month=5, day=4), "みどりの日"),
            (Holiday(month=5, day=5), "こどもの日 子どもの日"), (Holiday(month=7, weekday=0, nth=3), "海の日"),
            (Holiday(month=8, day=11), "山の日"), (Holiday(month=9, weekday=0, nth=3), "敬老の日"),
            (f.AUTUMN_EQUINOX, "秋分の日 秋分"), (Holiday(month=10, weekday=0, nth=2), "スポーツの日 体育の日"),
            (Holiday(month=11, day=3), "文化の日"), (Holiday(month=11, day=23), "勤労感謝の日"),
            (f.NEW_YEARS_EVE, "大みそか 大晦日 おおみそか"), (f.CHRISTMAS, "クリスマス"),
            (f.CHRISTMAS_EVE, "クリスマスイブ クリスマス・イブ"), (Holiday(month=2, day=14), "バレンタインデー"),
            (Holiday(month=7, day=7), "七夕"), (Holiday(month=8, day=13, days=4), "お盆"),
            (Holiday(month=4, day=29, days=7), "ゴールデンウイーク ゴールデンウィーク 大型連休"),
            (Holiday(month=8, day=15), "終戦の日 終戦記念日"), (Holiday(month=3, day=3), "ひな祭り"),
            (Holiday(month=2, day=3), "節分"), (Holiday(month=10, day=31), "ハロウィーン ハロウィン"),
            (Holiday(month=5, day=1), "メーデー"), (Holiday(month=3, day=14), "ホワイトデー"),
            (f.MOTHERS_DAY, "母の日"), (Holiday(month=6, weekday=6, nth=3), "父の日"),
            (f.EASTER, "イースター 復活祭"), (f.RAMADAN, "ラマダン ラマダーン"), (f.LUNAR_NEW_YEAR, "春節 旧正月"),
            (Holiday(month=6, day=23), "慰霊の日"), (Holiday(month=11, weekday=3, nth=4), "感謝祭"),
        )),
    },
    # Words that hold the signs of time and are none; each is cut out whole.
    "no_time": dict.fromkeys(words("""
        日本 日本語 日本人 日本海 日米 日中 日韓 日ロ 日朝 日英 日独 日仏 日印 日台 日系 日銀 日経 日経平均 日航 日産
        日立 日産自動車 日野 日清 日光 日曜大工 日常 日記 日程 日時 日没 日照 日差し 日射 日付 日刊 日刊工業 日誌 日数
        日夜 日傘 日陰 日向 日焼け 日帰り 日当 日用 日用品 日弁連 日教組 日医 日大 日体大 日テレ 日テレビ 日進 日田
        日高 日南 日光市 日向市 日比谷 日和 日替わり 日頃 日ごろ 日進月歩 日の丸 日の出 日本経済新聞 読売 毎日新聞
        朝日新聞 朝日 旭日 夕日 毎日放送 今日的 昨日今日 平日 休日 祝日 連休 誕生日 曜日 期日 終日 記念日 命日 後日談
        一日千秋 一日署長 三日月 三日坊主 三日天下 百日紅 二日酔い 来日 滞日 訪日 在日 反日 親日 対日 抗日 全日本
        全日空 春日 春日部 春日井 中日 中日新聞 中日ドラゴンズ 中日本 西日本 東日本 北日本 南日本 月面 月額 月給 月収
        月刊 月間 月曜版 月末締め 月経 月謝 月光 月島 満月 新月 正月飾り 五月雨 五月病 五月晴れ 皐月 歳月 月桂冠 月例
        月産 月食 月次 蜜月 生年月日 年月日 年齢 年金 年収 年俸 年賀 年賀状 年度末 年功 年表 年報 年長 年配 年寄 年少
        年貢 年利 年率 年商 年産 青年 少年 成年 未成年 晩年 長年 周年 定年 停年 同年代 同年齢 少年法 年末年始 年末調整
        忘年会 新年会 新年度 新年 豊年 厄年 生年 通年 例年並み 年中 年中無休 永年 年式 数年来 時代 時期 時計 時給 時速
        時価 時差 時事 時事通信 時効 時折 時局 時刻 時報 時短 時節 時に 時には 同時 同時期 臨時 一時 一時停止 一時金
        一時的 当時者 常時 随時 即時 戦時 平時 適時 定時 瞬時 有事 分野 分析 分類 分担 分割 分布 分配 分離 分裂 分断
        分子 分娩 分別 十分 自分 多分 部分 半分 気分 処分 身分 養分 成分 水分 塩分 半島 半導体 半数 半額 半径 過半数
        大半 後半戦 前半戦 半ドン 半面 半永久 半減 半旗 半壊 三月堂 秋田 秋篠宮 秋葉原 春闘 春日大社 夏目 夏目漱石
        夏場所 夏の甲子園 冬季五輪 冬季オリンピック 冬季パラリンピック 冬季大会 夏季五輪 夏季オリンピック 冬場 冬眠
        千秋 千春 青春 売春 思春期 金曜ロードショー 金曜ロードSHOW 土曜ドラマ 日曜ドラマ 日曜劇場 日曜討論 日曜版
        日曜日の初耳学 木曜劇場 水曜どうでしょう 火曜サプライズ 月曜から夜ふかし 土曜ワイド劇場 火曜サスペンス劇場
        前任 前例 前回 前線 前提 前進 前方 前者 前衛 前売り 前身 前向き 前代未聞 前首相 前大統領 前市長 前知事 前会長
        前社長 前議員 前橋 前田 前原 前川 前述 後任 後継 後退 後方 後者 後輩 後見 後援 後期 後遺症 後部 後悔 後藤 背後
        戦後 産後 死後 食後 術後 事後 直後 その後 直前 目前 事前 名前 戦前 生前 一人前 江戸前 眼前 手前 左前 右前 建前
        次第 次官 次男 次女 次長 次期 次世代 次回 次々 次いで 目次 二次 三次 一次 第一次 第二次 近く住む 近くの 近くに
        近くで 近くを 近くから 近くまで 近くにある 今夏 今度 今回 今井 今村 今川 今治 今田 今市 今野 今人 今更 今時
        今昔 今際 今朝鮮 晩餐 晩秋 朝鮮 朝食 朝刊 朝礼 朝廷 朝霞 北朝鮮 王朝 南北朝 昼食 昼夜 夜勤 夜景 夜空 夜行 夜食
        夕刊 夕食 夕張 夕飯 夕立 徹夜 一般 一部 一方 一定 一緒 一致 一切 一層 一気 一段 一連 統一 唯一 万一 万博 三菱
        三井 三重 四国 五輪 六本木 七尾 八王子 九州 十勝 千葉 百貨店 千人針 二世 三世 翌年度 四日市 五日市 八日市
        廿日市 二日市 十日町 三日市 年生 時間外 時間給 曜変 水曜会 金曜会 木曜会 火曜会 月曜会 四十九日 年制 年期 前日銀
    """), True,
    ),
}  # fmt: skip

_KANA: Final = (
    "きのう",
    "きょう",
    "あす",
    "あした",
    "おととい",
    "あさって",
    "しあさって",
    "ゆうべ",
    "けさ",
    "ことし",
    "おととし",
    "いま",
)
_GUARDS: Final[Mapping[str, tuple[str, str]]] = {
    # Behind figures the sign of a day, a month, an hour or a minute is itself ("6日本会議で").
    **{
        word: ("0-9", "")
        for word in WORDS["no_time"]
        if word[0] in "日月時分" or (word[0] == "年" and word not in ("年生", "年制"))
    },
    **dict.fromkeys(_KANA, (_NO_WORD, "だい|いく|しつ|ぎ")),
    "あす": (_NO_WORD, "か(?!ら)|な|ぱ|こ|ぺ|と(?!い)"), "けさ": (_NO_WORD, "き|い"),
    "いま": ("ぁ-んァ-ヶー", "す|せ|い|ま|し|だ|さ|で|こ|ち|む|る|い"), "今": ("昨古現", "[一-龥]|回|度|年"),
    "中日": ("年月", ""), "後日": (_FIGURE + "年間週月", "談"), "前日": (_FIGURE, "本"), "当日": ("", "券"),
    "同日": ("", "本"), "翌日": ("", "曜"), "明日": ("説証", "香"), "今日": ("", "的"),
    "月末": ("0-9〇一二三四五六七八九十", ""), "月間": ("0-9カか", ""), "月面": ("0-9", ""), "年末": (_FIGURE, ""),
    "年始": (_FIGURE, ""), "年頭": (_FIGURE, ""), "年内": (_FIGURE, ""), "年中": (_FIGURE, ""),
    "年度末": (_FIGURE, ""), "年産": (_FIGURE, ""), "年金": (_FIGURE, ""), "年の暮れ": (_FIGURE, ""),
    "年の瀬": (_FIGURE, ""), "年明け": (_FIGURE, ""), "年率": (_FIGURE, ""), "年収": (_FIGURE, ""),
    "年長": (_FIGURE, ""), "年齢": (_FIGURE, ""), "年報": (_FIGURE, ""), "一時": ("前後", "間|半|[一二三四五]?十?分"),
    "時に": ("0-9一二三四五六七八九十", ""), "時には": ("0-9一二三四五六七八九十", ""), "時点": (_FIGURE, ""),
    "朝": ("", "[鮮食刊礼廷]"), "昼": ("", "[食夜]"), "夜": ("", "[勤景空行食]"), "夕": ("", "[刊食飯張立]"),
    "晩": ("", "[餐年秋]"), "十分": ("", "間|後|前|ごろ|[0-9]"),
    "初": ("", "[一-龥]|め|の[一-龥]"), "末": ("", "[裔端っ]"), "前": ("", "[任例回線提進方者衛身述]"),
    "後": ("", "[任継退方者輩見援期部悔]"), "次": ("", "[第官男女長期世回々い]"), "近く": ("", "[のにでをかがは住]"),
    "正月": ("", "飾り"), "例年": ("", "並み|通り|どおり|より"),
    "強": ("", "[一-龥]"), "弱": ("", "[一-龥]"), "超": ("", "[一-龥]"), "余": ("", "[震罪裕]"),
    "丸": ("", "(?![一二三四五六七八九十])[一-龥]"), "現在": ("存", "地"), "以前": (_FIGURE, ""),
    "四半期": ("", "報告"), "目": ("", "[標的指撃前下次]"),
    **dict.fromkeys(("次の日", "その日", "この日", "前の日"), ("", "曜|本")),
}  # fmt: skip

_FUTURE: Final = (
    r"予定|見通し|方針|見込み|計画|これから|めど|目指|ます。|だろう|でしょう|ら適用|期限|に向け|"
    r"(?:開催|実施|開始|施行|発表|決定|発足|提出|訪問|開幕|再開|会談|採決)(?:する|される)(?!と発表|こと)|"
    r"(?:始ま|行|開|迎え|決ま|出され|行われ|開かれ|上陸す|接近す|公開され)(?:う|く|る)(?:。|予|見|と(?!発表|明らか))"
)
_PAST: Final = (
    r"[したんいっれきえけせてねめげべ][ただ](?:。|と|が|、|」|\n|\Z| |の|こ|人|男|女|事|問)|[てで]いた|発生|死亡"
)

DATES: Final = signs.sign_pack(
    locale="ja",
    words=WORDS,
    numbers=NUMBERS,
    scales=SCALES,
    ordinals={"首": 1},
    guards=_GUARDS,
    future=_FUTURE,
    past=_PAST,
    reporting=r"(?!)",
    clause_end=r"[;:；：。！？「」『』\n]|[.!?]\s",
    verb_last=True,
    lead=words("に で は を が も へ の には では にも"),
    bounds=forms(
        {
            T.ON_OR_AFTER: "… から,… 以来,… 以降",
            T.ON_OR_BEFORE: "… まで,… までに,… 以前",
            T.BEFORE: "… より前,… 前",
            T.AFTER: "… より後,… 後",
        }
    ),
    lasting=frozenset(("… 以来",)),
    ranges={},
    rules=(
        Rule(
            "part of the day before yesterday", "{nightbefore:part}", "part_of_anchor", args={"days": -2}, gives="time"
        ),
        Rule("weekend in one word", "{weekend_word:direction}", "weekend", gives="date weekenddate"),
        Rule("nights and days", "{int} 泊 {int:n} {unit:unit}", "duration", gives="duration"),
        Rule(
            "fiscal year from April",
            "{relfiscal:direction}",
            "fiscal_year_of",
            args={"begins": 4},
            gives="date yeardate",
            level=0,
        ),
        Rule(
            "part of the day after",
            "{dayafter:part}",
            "part_of_anchor",
            args={"anchor": "narrative", "days": 1},
            gives="time",
        ),
    ),
)

# How many "数十" and the like mean, by the signs behind "数" or "何".
_SOME: Final = {
    V.TENS: "十", V.HUNDREDS: "百", V.THOUSANDS: "千", V.TENS_OF_THOUSANDS: "万", V.HUNDREDS_OF_THOUSANDS: "十万",
    V.MILLIONS: "百万",
}  # fmt: skip
_NOBODY: Final = words("""
    死者 けが人 負傷者 犠牲者 死傷者 行方不明者 被害者 逮捕者 感染者 生存者 けがをした人 けがした人 人的被害 人への被害
""")
_NONE: Final = words("""
    はいない はいなかった はいません はいませんでした はない はなかった はありません はありませんでした は出ていない
    は出なかった も出ていない もいない もいなかった なし はゼロ
""")

COUNTS: Final = signs.sign_counts(
    locale="ja",
    numbers=NUMBERS,
    scales=SCALES,
    bounds={
        M.AT_LEAST: "少なくとも 最低 最低でも 少なくとも計 少なくとも約",
        M.MORE_THAN: "優に",
        M.AT_MOST: "最大 最大で 最多 最高 多くて 多くとも 最大約",
        M.APPROX: "約 およそ ほぼ 推定 おおよそ 推計 概ね おおむね 計約",
        M.EXACT: "計 合計 合わせて 延べ 全 同 男女 総勢 うち このうち 新たに さらに ほか 他 わずか",
    },
    bounds_after={
        M.AT_LEAST: "以上 以上の",
        M.MORE_THAN: "超 余り あまり 余 を超える を超え を超す を超えた を上回る を上回り を上回った 強 超の",
        M.AT_MOST: "以下",
        M.LESS_THAN: "未満 足らず 弱 を下回る",
        M.APPROX: "ほど 程度 前後 ぐらい くらい 近く 近い 程 ごろ",
    },
    vague={
        **{word: " ".join((f"数{sign}", f"何{sign}", f"幾{sign}")) for word, sign in _SOME.items()},
        V.SEVERAL: "数 複数の 複数 何人もの いくつかの いくつもの 幾つかの",
        V.MANY: "多数の 大勢の 多くの たくさんの 無数の 大量の 多数 大勢",
        V.FEW: "少数の わずかな 一部の",
    },
    zeros=" ".join(noun + ending for noun in _NOBODY for ending in _NONE) + " 誰も 一人も ひとりも 1人も 誰一人",
    none_before="",
    nouns_of_none="",
    range_words="から ないし 〜 ~",
    more="数 余",
    of="の",
    ones="一",
    one_nouns="人 名",
    counters="""
        人 名 件 個 棟 台 隻 機 匹 頭 羽 カ所 か所 ヵ所 ヶ所 箇所 カ国 か国 ヵ国 ヶ国 軒 戸 世帯 社 校 本 枚 発 冊 両
        艘 基 店 店舗 団体 組 通 体 家族 便 品目 種類 種 項目 つ 房 株 点 施設 市町村 自治体 都市 州 県 都道府県 地域
        人分 会場 作品 議席 教室 チーム 班 部隊 遺体 住宅 家屋 車両 兵 兵士 人質
    """,
    not_after_number="""
        当たり あたり 組 乗り 用 前 部屋 目 ひとり 息子 っ子 称 暮らし 兄弟 姉妹 区 掛け 満点 三脚 増 減 差 がかり
        連続
    """,
    not_before_number="第 毎 番 午前 午後 国道 県道 型 平均 各 前年比 前月比 前日比",
    no_counts="""
        一般 一部 一方 一定 一緒 一致 一切 一層 一気 一段 一連 一時 一瞬 一括 一斉 一種 一家 一環 一線 一帯 一覧 一員
        一本化 一体 一人前 一件落着 一枚岩 統一 唯一 万一 万博 三菱 三井 三重 三重県 三陸 三者 三世 三人称 一人称
        二人三脚 二人暮らし 一人暮らし 一人息子 一人ひとり 一人一人 四国 四日市 五輪 六本木 七尾 八王子 九州 十勝 十分
        千葉 千葉県 千代田 千代田区 百貨店 千人針 二世 人気 人間 人口 人権 人物 人々 人工 人材 人民 人身 人類 人命
        人事 人数 人種 人生 人形 人民解放軍 日本 日本人 名古屋 名前 名誉 名簿 名称 名護 名義 件数 個人 個別 台風 台湾
        台北 台頭 機関 機能 機体 機会 機構 機動隊 頭部 社会 社長 社員 校長 校舎 本部 本人 本格 本社 本当 発表 発生
        発見 発射 発言 発電 発令 両国 両社 両政府 基地 基準 基本 店長 組織 通信 通報 体制 体育館 便利 種目 点火 点検
        施設長 州知事 県庁 県警 都市部 兵庫 兵庫県 兵器 数字 数値 数学 数年 数日 数カ月 数か月 数週間 数時間 数分 数回
        数秒 何度 何か 何者か 計画 計算 同様 同社 同国 同市 同県 同署 同日 同年 全国 全体 全員 全域 全日本 全焼 他国
        他社 余震 余地 余裕 超過 超音速 強化 強盗 強風 弱体 最高裁 最高経営責任者 最高峰 最大野党 最大都市 最大手
        最大級
    """,
    guards={
        "数": ("多少件人総回", "[字値学年日回秒時分週カか]"),
        "何": ("", "[度かをがも者]"),
        "約": ("条契公予節要", "[束款]"),
        "計": ("統時会設合推", "[画算測器上]"),
        "同": ("共合協", "[一-龥](?<![0-9])"),
        "全": ("安完", "[国体員域]"),
        "他": ("その", "[国社者]"),
        "超": ("", "[過音]"),
        "強": ("", "[化盗風制行調]"),
        "弱": ("", "[体者点]"),
        "余": ("", "[震地裕]"),
        "点": ("", "[火検差]"),
        "本": ("日", "[部人格社当気来土州件塁]"),
        "つ": ("い持", "[いけ]"),
        "用": ("", ""),
        "前": ("", "後"),
        "人質": ("", "事件"),
        "人": ("", "[気口権物々材民類命事種工]"),
        "一人も": ("", ""),
        "十分": ("", "[の人]"),
        "多数": ("", "決|派|意見"),
        "種": ("", "[子目]"),
        "便": ("", "利"),
        "通": ("", "[り信報]"),
        "体": ("", "[制験育調]"),
        "班": ("", "長"),
        "州": ("", "[知政]"),
        "県": ("", "[庁警知議]"),
        "社": ("", "[会長員]"),
        "校": ("", "[長舎内]"),
        "くらい": ("", ""),
        "ごろ": ("", ""),
        "複数": ("", "の"),
    },
)

STOPWORDS: Final = words(
    "の は に を た が で と も し る て い な れ か ら り す っ さ こ あ あっ から など こと "
    "した する ます です へ め き せ け"
)
