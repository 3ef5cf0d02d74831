"""Chinese, in simplified and in traditional characters."""

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

NUMBERS: Final = {
    **{sign: n for n, sign in enumerate("〇一二三四五六七八九")}, "零": 0, "○": 0, "两": 2, "兩": 2,
}  # fmt: skip
SCALES: Final = {
    "十": 10, "百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12,
}  # fmt: skip

_NAMES: Final = ("星期", "礼拜", "禮拜", "周", "週")
_DAYS: Final = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6}
_FIGURE: Final = "0-9〇零一二三四五六七八九十百千万两兩几幾数數多半余餘"
_MONTHS: Final = (*"一二三四五六七八九十", "十一", "十二")
_SEASONS: Final = {"春": 3, "夏": 6, "秋": 9, "冬": 12}

WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "year_sign": {"年": True},
    "fiscal_sign": dict.fromkeys(("年度", "财年", "財年", "学年", "學年"), True),
    "month_sign": dict.fromkeys(("月", "月份"), True),
    "monthname": {"元月": 1},
    "day_sign": dict.fromkeys(("日", "号", "號"), True),
    "lone_day": {"日": True},
    "number_sign": {"号": True, "號": True},
    "hour_noun": {"时": True, "時": True},
    "point_sign": dict.fromkeys(("点", "點", "点钟", "點鐘"), True),
    "minute_sign": {"分": True},
    "half_sign": {"半": 30, "一刻": 15, "三刻": 45, "整": 0},
    "counter": {"个": True, "個": True, "整": True},
    "era": {**signs.ERAS, **dict.fromkeys(("民国", "民國", "中华民国", "中華民國"), 1911)},
    "firstyear": {"元": 1},
    "ce": dict.fromkeys(("公元", "西元", "西历", "西曆"), True),
    "bc": dict.fromkeys(("公元前", "西元前"), True),
    "relyear": forms({
        (-1, U.YEAR): "去年 上年 上一年 去年同期 上年同期", (0, U.YEAR): "今年 本年 这一年 這一年",
        (1, U.YEAR): "明年 来年 來年 下一年", (-2, U.YEAR): "前年", (2, U.YEAR): "后年 後年", (-3, U.YEAR): "大前年",
    }),
    "relfiscal": forms({
        -1: "上年度 上财年 上財年 上一财年", 0: "本年度 本财年 本財年", 1: "下年度 下财年 下財年 下一财年",
    }),
    "story_year": forms({
        (0, U.YEAR): "当年 當年 同年 那年 该年 該年 同一年", (1, U.YEAR): "次年 翌年 第二年 隔年",
        (-1, U.YEAR): "前一年",
    }),
    "story_day": forms({
        (0, U.DAY): "当天 當天 当日 當日 同日 同天 同一天 那天 该日 該日 那一天",
        (1, U.DAY): "次日 翌日 隔日 隔天 第二天 第二日 后一天 後一天", (-1, U.DAY): "前一天 前一日 头一天",
    }),
    "story_unit": forms({
        (0, U.MONTH): "当月 當月 同月 那个月 那個月 该月 該月", (1, U.MONTH): "次月 翌月",
        (-1, U.MONTH): "前一个月 前一個月", (0, U.WEEK): "当周 當週 同周 那周 那週", (1, U.WEEK): "次周 次週",
        (-1, U.WEEK): "前一周 前一週",
    }),
    "weekday": {name + day: n for name in _NAMES for day, n in _DAYS.items()}
    | {f"{name}天": 6 for name in _NAMES[:3]},
    "open": {"(": True}, "shut": {")": True},
    "last": {"上": -1, "上一": -1, "上上": -2},
    "this": dict.fromkeys(("本", "这", "這", "这一", "這一"), 0),
    "next": {"下": 1, "下一": 1, "下下": 2},
    "unit": forms({
        U.DAY: "天 日 昼夜 晝夜 工作日 交易日", U.WEEK: "周 週 星期 礼拜 禮拜", U.MONTH: "个月 個月", U.YEAR: "年",
        U.HOUR: "小时 小時 钟头 鐘頭", U.MINUTE: "分钟 分鐘", U.SECOND: "秒 秒钟 秒鐘", U.CENTURY: "世纪 世紀",
        U.QUARTER: "季度", U.WEEKEND: "周末 週末",
    }),
    "month_unit": forms({U.MONTH: "月 个月 個月"}),
    "shiftunit": forms({
        U.WEEK: "周 週 星期 礼拜 禮拜", U.MONTH: "月 个月 個月", U.QUARTER: "季度 季", U.CENTURY: "世纪 世紀",
        U.YEAR: "年度",
    }),
    "edgeunit": {"月": U.MONTH, "年": U.YEAR, "世纪": U.CENTURY, "世紀": U.CENTURY},
    "edgeword": forms({"END": "岁末 歲末 年终 年終 岁尾"}),
    "unitword": {"年内": (0, U.YEAR), "年內": (0, U.YEAR), "月内": (0, U.MONTH), "月內": (0, U.MONTH)},
    "day_offset": forms({
        -1: "昨天 昨日 昨儿", 0: "今天 今日 今儿", 1: "明天 明日 明儿", -2: "前天", 2: "后天 後天", -3: "大前天",
        3: "大后天 大後天",
    }),
    "short_day": {"昨": -1, "今": 0, "明": 1},
    "lastnight": forms({"EV": "昨晚", "NI": "昨夜", "MO": "昨晨 昨早"}),
    "nightword": forms({"EV": "今晚", "NI": "今夜", "MO": "今晨 今早"}),
    "nextmorning": forms({"EV": "明晚", "NI": "明夜", "MO": "明晨 明早"}),
    "nightbefore": forms({"EV": "前晚"}),
    "storypart": forms({"EV": "当晚 當晚 同晚", "NI": "当夜 當夜"}),
    "part": forms({
        "MO": "早上 早晨 清晨 清早 凌晨 上午 早间 早間 拂晓 早 晨", "MI": "中午 正午 午间 午間 午",
        "AF": "下午 午后 午後", "EV": "傍晚 黄昏 黃昏 晚上 晚间 晚間 晚",
        "NI": "夜间 夜間 夜里 夜裡 夜裏 深夜 半夜 午夜 夜晚 夜",
    }),
    "clockword": {"零点": 0, "零點": 0},
    "season": {sign + end: n for sign, n in _SEASONS.items() for end in ("天", "季")} | forms({
        3: "初春 早春 春夏之交", 6: "初夏 盛夏", 9: "初秋 深秋 金秋", 12: "初冬 寒冬 隆冬",
    }),
    "yearseason": _SEASONS,
    "relseason": {
        head + sign: (shift, month)
        for head, shift in (("今", 0), ("去", -1), ("明", 1)) for sign, month in _SEASONS.items()
    },
    "weekend_noun": {"周末": True, "週末": True},
    "quarter_noun": {"季度": True},
    "quarter_short": {"季": True},
    "halfword": {"上半年": 1, "下半年": 2},
    "decade_noun": {"年代": True},
    "century_noun": {"世纪": True, "世紀": True},
    "earlypost": forms({
        "START": "初 上旬 初期 前期 早期 伊始 早些时候 早些時候 稍早 稍早时候", "MID": "中旬 中期 中叶 中葉 中",
        "END": "底 末 下旬 末期 后期 後期 晚期 晚些时候 晚些時候 稍晚 稍晚时候",
    }),
    "of": {"的": True},
    "and": dict.fromkeys(("和", "及", "与", "與", "跟"), True),
    "or": dict.fromkeys(("或", "或者"), True),
    "listmark": {"、": True},
    "range": dict.fromkeys(("至", "到", "~", "—"), True),
    "range_end": dict.fromkeys(("为止", "為止", "期间", "期間", "之间", "之間"), True),
    "more": {
        "多": "MORE_THAN", "余": "MORE_THAN", "餘": "MORE_THAN", "几": "MORE_THAN", "幾": "MORE_THAN", "来": "APPROX",
    },
    "boundpost": {
        "多": "MORE_THAN", "有余": "MORE_THAN", "有餘": "MORE_THAN", "以上": "EQUAL_OR_MORE", "以下": "EQUAL_OR_LESS",
        "左右": "APPROX", "上下": "APPROX", "前后": "APPROX", "前後": "APPROX",
    },
    "lengthpost": dict.fromkeys(("内", "內", "以内", "以內", "之内", "之內", "时间", "時間"), True),
    "span": dict.fromkeys((
        "过去", "過去", "最近", "近", "未来", "未來", "今后", "今後", "接下来", "接下來", "这", "這", "随后", "隨後",
    ), True),
    "vague": dict.fromkeys(words("""
        几 幾 数 數 多 好几 好幾 若干 许多 許多 很多 几十 幾十 数十 數十 几百 幾百 数百 數百 数千 數千 几千 上百 上千
        上万 十几 十幾 两三 兩三 三四 四五 五六 六七 七八 八九 三五 一两 一兩 一二
    """), "X",
    ),
    "half": {"半": True},
    "approx": dict.fromkeys(("约", "約", "大约", "大約", "大概", "约莫", "差不多"), "APPROX"),
    "bound": forms({
        "LESS_THAN": "将近 將近 接近 不到 不足", "MORE_THAN": "超过 超過 逾 超", "EQUAL_OR_MORE": "至少 最少 不少于",
        "EQUAL_OR_LESS": "最多 至多 最长 最長 不超过 不超過",
    }),
    "ago_post": dict.fromkeys(("前", "之前", "以前"), True),
    "in_post": dict.fromkeys(("后", "後", "之后", "之後", "以后", "以後"), True),
    "later_post": dict.fromkeys(("过后", "過後"), True),
    "earlier_pre": dict.fromkeys(("此前", "在此之前"), True),
    "about": dict.fromkeys(("许", "許", "左右", "前", "后", "後", "前后", "前後"), True),
    "old": {"大": True},
    "each": dict.fromkeys(("每", "每逢", "每隔", "每一", "逢"), "EVERY"),
    "setword": forms({
        "P1D": "天天 逐日 按日", "P1W": "按周", "P1M": "逐月 按月", "P1Y": "年年 逐年 按年 一年一度",
        "P3M": "按季 逐季 每季 每季度", "P6M": "每半年", "XXXX-XX-XXTEV": "每晚", "XXXX-XX-XXTNI": "每夜",
        "XXXX-XX-XXTMO": "每早 每晨",
    }),
    "times_noun": dict.fromkeys(("次", "回", "趟"), True),
    "per": dict.fromkeys(("内", "內", "里", "裡"), True),
    "ref": forms({
        "PRESENT_REF": "现在 現在 目前 当前 當前 如今 眼下 现今 現今 当今 當今 时下 時下 此刻 现阶段 現階段 当下 "
            "當下 现时 現時",
        "PAST_REF": "最近 近日 近来 近來 近期 日前 不久前 前不久 早前 近年 近年来 近年來 以往 昔日 从前 從前 当时 "
            "當時 那时 那時 此前 前些天 前些年 前些日子 前段时间 前几天 前幾天",
        "FUTURE_REF": "不久 不久后 不久後 不久的将来 不久的將來 将来 將來 未来 未來 日后 日後 今后 今後",
    }),
    "holiday": {
        **forms((
            (f.NEW_YEAR, "元旦 新年第一天"), (f.LUNAR_NEW_YEAR, "春节 春節 农历新年 農曆新年 大年初一 正月初一"),
            (f.LUNAR_NEW_YEARS_EVE, "除夕 大年三十 除夕夜"), (f.LANTERNS, "元宵节 元宵節 元宵"),
            (f.QINGMING, "清明节 清明節 清明"),
            (f.LABOUR_DAY, "劳动节 勞動節 五一假期 五一长假 五一小长假 五一黄金周 五一劳动节 五一节 五一国际劳动节"),
            (f.DRAGON_BOATS, "端午节 端午節 端午"), (f.MID_AUTUMN, "中秋节 中秋節 中秋"),
            (Holiday(month=10, day=1), "国庆节 国庆日 国庆 国庆假期 国庆长假 十一假期 十一长假 十一黄金周"),
            (Holiday(month=10, day=10), "双十节 雙十節 雙十國慶"), (f.CHRISTMAS, "圣诞节 聖誕節 圣诞 聖誕"),
            (f.CHRISTMAS_EVE, "平安夜"), (f.WOMENS_DAY, "妇女节 婦女節 三八妇女节"),
            (Holiday(month=2, day=14), "情人节 情人節"), (Holiday(month=6, day=1), "儿童节 兒童節 六一儿童节"),
            (Holiday(month=8, day=1), "建军节 八一建军节"), (Holiday(month=9, day=10), "教师节"),
            (Holiday(month=11, weekday=3, nth=4), "感恩节 感恩節"),
            (Holiday(month=10, day=31), "万圣节 萬聖節 万圣夜"), (Holiday(month=2, day=28), "和平紀念日"),
            (f.NEW_YEARS_EVE, "跨年夜"), (f.EID_AL_FITR, "开斋节"), (f.EID_AL_ADHA, "古尔邦节 宰牲节"),
            (f.RAMADAN, "斋月 齋戒月"), (f.EASTER, "复活节 復活節"), (f.GOOD_FRIDAY, "耶稣受难日"),
        )),
    },
    # Words that hold the signs of time and are none; each is cut out whole.
    "no_time": {
        # Months are names of people too.
        **{f"{month}月{title}": True for month in _MONTHS for title in ("女士", "先生", "小姐", "同学", "教授")},
        **dict.fromkeys(words("""
            日本 日方 日军 日軍 日元 日圆 日语 日志 日常 日益 日照 日光 日内瓦 日惹 日子 日程 日报 日報 中日 抗日 生日
            节日 節日 假日 纪念日 日历 日渐 日记 日产 日立 日均 日用 日夜 日环食 日食 日耳曼 日俄 日韩 日韓 日美 日台
            日媒 日企 日籍 日系 月球 月亮 月饼 月薪 月台 月票 月租 月均 月收入 月入 月活 月光 月食 月嫂 月经 月刊 月老
            岁月 歲月 月度 月供 登月 探月 绕月 年级 年級 年轻 年輕 年龄 年齡 年纪 年紀 年薪 年会 年货 年间 年報 年报
            年均 年收入 年产 年化 年检 年幼 年迈 年长 年仅 年僅 年满 年滿 年近 年逾 年过 年约 年夜饭 年终奖 年終獎
            年限 年金 年味 青年 少年 成年 未成年 童年 晚年 老年 中年 常年 周年 週年 多年生 新年 拜年 过年 年轮 年华
            年画 年少 周边 周邊 周围 周圍 周刊 周期 周岁 周歲 周密 周到 周知 周折 周旋 周长 周转 周報 周报 周恩来
            周恩來 周杰伦 周杰倫 周星驰 周润发 周迅 周小川 周永康 周强 周游 週刊 週邊 週期 四周 众所周知 不周 圆周
            天气 天氣 天津 天然 天空 天文 天安门 天安門 天主 天使 天才 天堂 天河 天山 天地 天府 天猫 天宫 天舟 天问
            天价 天王 航天 露天 聊天 蓝天 冲天 满天 后天性 先天 春天里 明天系 明天控股 每日邮报 每日郵報 每日新闻
            每日新聞 每日电讯报 每日经济新闻 每日镜报 每日快报 每日优鲜 今日头条 今日頭條 今日俄罗斯 今日俄羅斯
            今日美国 今日美國 今日关注 今日说法 时间 時間 时代 時代 时候 時候 时期 時期 时报 時報 时任 時任 时速 時速
            时而 时刻 時刻 时尚 時尚 时机 時機 时局 时常 时段 时装 时差 时事 时光 时隔 時隔 时值 时政 同时 同時 及时
            及時 届时 屆時 随时 隨時 临时 臨時 暂时 暫時 平时 有时 准时 按时 小时候 分子 分析 分布 分之 分别 分別 分为
            分成 分公司 分行 部分 十分 充分 万分 三星 五星 七星 一星 恒星 明星 星期天工程师 一般 一直 一样 一樣 一定
            一切 一起 一些 一致 一同 一带一路 一帶一路 一再 一旦 一边 一向 一律 一度 万一 萬一 百度 统一 統一 唯一
            一时 一時 一日千里 一日之计 三月三 五月天 八月十五 十月革命 十一月革命 九月天 三八 五四 六四 八一 九一八
            二二八 说明 說明 证明 證明 表明 声明 聲明 文明 发明 發明 透明 照明 阐明 公明 聪明 光明 黎明 鲜明 应当 應當
            相当 相當 适当 適當 正当 当天平 目前为止 今天下 前往 前来 前線 前线 前夕 前锋 前後任 前者 前景 前总统
            前總統 前首相 后来 後來 后果 后续 后方 后者 后勤 后卫 后台 后悔 后代 以来 以來 然后 然後 此后 此後 最后
            最後 随即 中国 中國 中美 中方 中央 中共 中俄 中间 中心 中东 中東 中文 中部 中学 中學 中石油 上海 上述 上市
            上涨 上升 以上 上级 上层 下降 下跌 下令 下属 以下 地下 网上 線上 线上 马上 历史上 本人 本身 本地 本来 本來
            本次 本土 基本 根本 原本 资本 資本 成本 版本 样本 本报 本報 本台 本轮 本届 本屆 夏威夷 夏令营 夏令 春运
            春晚 春耕 秋收 冬奥 冬奧 冬奥会 冬奧會 冬残奥会 冬季奥运会 冬季奧運會 冬季运动 夏季奥运会 夏季奧運會
            夏季达沃斯 阿拉伯之春 布拉格之春 半岛 半島 半导体 半決賽 半决赛 一半 过半 大半 多半 晚会 晚会上 晚宴 晚餐
            晚报 晚報 早餐 早报 早已 早就 早日 早期 夜总会 夜市 晨报 晨報 午餐 午宴 初步 初中 初选 初始 多云 多次 多名
            多人 多国 多家 多数 余名 来自 來自 来到 半年报 一季报 三季报 中报 月季 季后赛 季軍 季军 季节 四季 旺季
            淡季 赛季 賽季 雨季 未来科技 近视 附近 最近的距离 邻近 近乎 近距离 春秋 春秋航空 秋天航空 点燃 点名 点击
            点评 点赞 整个 整體 整体 整治 底线 底部 底层 末日 周一围 星期五餐厅 黑色星期五 黑色星期一 血腥星期日
            星期日泰晤士报 星期日邮报 日月潭 日月 明日之星 明日香 昨日重现 九月事件 黑九月 九二一 凤凰 四月联盟
            六月联盟 三月联盟 四月天 人间四月天 一日三餐 百年老店 千年古 万年历 一年四季 一年到头 年制 年期 逢年过节
            一天比一天 有一天 某一天 哪一天 一天天 那些天 晚會 晚清
        """), True),
    },
}  # fmt: skip

_GUARDS: Final[Mapping[str, tuple[str, str]]] = {
    # Behind a number, or behind "each" and "this", the sign of a unit is itself: "4日本台消息", "三天才恢复".
    **{
        word: ("0-9" if word[0] == "日" else _FIGURE + "每上下本这這", "")
        for word in WORDS["no_time"]
        if word[0] in "日月时時分年天周週"
        and word not in ("年级", "年級", "年制", "年期", "周年", "週年", "周岁", "周歲")
    },
    # "上周一名男子" is last week, one man; "每周三次" three times a week.
    **{
        name + day: ("", "次|天(?!气|氣)|个|個|回|场|名|家(?!长)|人(?!民|大)|十|百|千|万|度")
        for name in ("周", "週")
        for day in "一二三四五六"
    },
    "周日": ("", "本"), "週日": ("", "本"), "天气": (_FIGURE + "每", "温"), "年年": ("0-9去今明", "[底初末中度]"),
    "日前": (_FIGURE, "往|来|来到"), "日后": (_FIGURE, ""), "日後": (_FIGURE, ""), "中日": ("", "[上下前]"),
    "年内": (_FIGURE + "今去明前后", ""), "年內": (_FIGURE + "今去明前後", ""), "月内": (_FIGURE + "个", ""),
    "月內": (_FIGURE + "個", ""), "去年": ("失过過离離除", "轻"), "今年": ("", "轻人|轻的"), "前年": ("", "轻"),
    "后年": ("", "轻"), "明年": ("说證证說表声聲文发發光聪透黎照闡阐鲜公", "轻"), "来年": ("以近多历未到带年", ""),
    "來年": ("以近多歷未到年", ""), "明天": ("说證证說表声聲文发發光聪透黎照闡阐鲜公", "气|氣|津|然|主教"),
    "明日": ("说證证說表声聲文发發透闡阐", "本"), "今天": ("如", ""), "前天": ("目以此当之", "津"),
    "后天": ("先以之然今随最", "津|性"), "後天": ("先以之然今隨最", "性"), "当天": ("应相适正恰", ""),
    "当日": ("应相适正恰", "本"), "当年": ("应相适正恰", "轻"), "当时": ("应相适正", ""), "当月": ("应相适正", ""),
    "当周": ("应相", "边|围"), "十分": ("", "钟|鐘|之"), "一時": ("", "[三二一四五]?十?分"), "三星": ("", "期"),
    "五星": ("", "期"), "一星": ("", "期"), "七星": ("", "期"), "上": ("以马馬网線线史路地世楼会身船车早晚", ""),
    "下": ("以之天如地当旗", ""), "本": ("基根原资資版样书成标日", ""), "中": ("", "[^的前后後起]"),
    "初": ("", "[步始级衷选审中次创]"), "底": ("", "[线層层部气細细]"), "早": ("", "[已就些前在日期年餐报盘产]"),
    "晚会": ("日号天周", ""), "晚會": ("日號天週", ""), "夜": ("", "[总市景]"),
    "晨": ("", "[报練练星]"), "午": ("", "[餐休宴饭]"),
    "春季": ("", "攻势"), "国庆": ("", "[一-龥]?(?:路|镇)"), "最近": ("离離距", "的(?:城|医|距)"),
    "三八": ("", "妇|婦"), "四季": ("第", "度"), "八一": ("", "建军"), "前": ("", "往|来|後任"),
    "后": ("", "半|勤|备|卫"),
}  # fmt: skip

_FUTURE: Final = (
    r"将(?!军|士|领|近)|將(?!軍|士|領|近)|拟(?!定)|擬(?!定)|计划|計劃|预计|預計|预定|預定|即将|即將|有望|定于|定於|"
    r"准备|準備|届时|屆時|會在"
)
_PAST: Final = (
    r"了(?!解)|已(?:经|經|于|於|在|被|有)?|曾|遭|表示|宣布|宣佈|称|稱|说|說|指出|发生|發生|造成|报道|報道|报导|透露|"
    r"通报|发表|抵达|死亡|身亡|逮捕|获悉"
)

DATES: Final = signs.sign_pack(
    locale="zh",
    words=WORDS,
    numbers=NUMBERS,
    scales=SCALES,
    ordinals={"首": 1, "首个": 1},
    guards=_GUARDS,
    future=_FUTURE,
    past=_PAST,
    reporting=r"(?!)",
    clause_end=r"[;:,；：，。！？“”「」『』\n]|[.!?]\s",
    lead=words("在 于 於 至 由 是 将于 將於 定于"),
    bounds=forms(
        {
            T.ON_OR_AFTER: "自,自从,自從,从,從,… 以来,… 以來,… 起,… 开始,… 開始",
            T.ON_OR_BEFORE: "截至,直到,到,截止,直至",
            T.BEFORE: "… 之前,… 以前,… 前",
            T.AFTER: "… 之后,… 以后,… 后,… 之後,… 以後",
        }
    ),
    lasting=words("自 自从 自從 从 從"),
    ranges={"从": frozenset(("到",)), "從": frozenset(("到",)), "自": frozenset(("至",))},
    rules=(
        Rule(
            "part of the day before yesterday", "{nightbefore:part}", "part_of_anchor", args={"days": -2}, gives="time"
        ),
        Rule(
            "day by name and number",
            "{short_day:day_offset} {open} {dom} {shut} {lone_day}",
            "day_offset",
            gives="date day",
        ),
        Rule(
            "quarter in short",
            "({yeardate:year} {of}?)? 第 {int:ordinal} {quarter_short}",
            "quarter",
            gives="date quarterdate",
        ),
    ),
)

# How many "数十" and the like mean, by the sign behind "数", "几" or "好几".
_SOME: Final = {
    V.SEVERAL: ("",), V.TENS: ("十",), V.HUNDREDS: ("百",), V.THOUSANDS: ("千",), V.TENS_OF_THOUSANDS: ("万", "萬"),
    V.HUNDREDS_OF_THOUSANDS: ("十万", "十萬"), V.MILLIONS: ("百万", "百萬"),
}  # fmt: skip
_OTHERS: Final = {
    V.SEVERAL: "多 多个 多個 若干 一些 好些", V.MANY: "许多 許多 很多 众多 眾多 大批 大量 无数 無數 不少 大多数",
    V.FEW: "少数 少數 个别 個別 少量", V.HUNDREDS: "成百",
        V.THOUSANDS: "成百上千 成千 成千上万 成千上萬 数以千计的 數以千計的",
    V.TENS_OF_THOUSANDS: "数以万计的 數以萬計的", V.MILLIONS: "数以百万计的",
}  # fmt: skip

COUNTS: Final = signs.sign_counts(
    locale="zh",
    numbers=NUMBERS,
    scales=SCALES,
    bounds={
        M.AT_LEAST: "至少 至少有 至少已有 最少 最少有 不少于 不少於 不低于 不低於 起码 起碼 上",
        M.MORE_THAN: "超过 超過 超 逾 多于 多於 高于 突破 超出 远超 遠超",
        M.AT_MOST: "最多 至多 多达 多達 高达 高達 不超过 不超過 不多于",
        M.LESS_THAN: "不到 不足 少于 少於 低于 低於 未满",
        M.APPROX: "约 約 大约 大約 大概 约有 約有 近 将近 將近 接近 差不多 估计 估計 约莫 几乎 幾乎",
        M.EXACT: "已有 共 共有 一共 总共 總共 共计 共計 合计 累计 累計 仅 僅 仅有 只有 另外 另有 其中 这 這 那 全部 "
        "其余 "
        "其他 其它",
    },
    bounds_after={
        M.AT_LEAST: "以上 或以上 或更多 及以上",
        M.AT_MOST: "以下 以内 以內",
        M.APPROX: "左右 上下 来 來",
        M.MORE_THAN: "有余 有餘",
    },
    vague={
        word: " ".join(
            (
                *(head + tail for tail in _SOME.get(word, ()) for head in ("数", "數", "几", "幾", "好几", "好幾")),
                *_OTHERS.get(word, "").split(),
            )
        )
        for word in dict.fromkeys((*_SOME, *_OTHERS))
    },
    zeros="无人 無人 没有人 沒有人 没人 无一人 無一人 无一 未有人 没有任何人 無任何人",
    none_before="没有 沒有 无 無 未有 未造成 没有造成 沒有造成",
    nouns_of_none="""
        人员伤亡 人員傷亡 伤亡 傷亡 人员死亡 人员受伤 死亡 死者 伤者 傷者 幸存者 倖存者 伤亡报告 人员伤亡报告 乘客受伤
        平民伤亡
    """,
    range_words="至 到",
    more="多 余 餘 几 幾",
    of="的",
    ones="一",
    one_nouns="人 名 死 伤 傷",
    counters="""
        人 名 位 个 個 辆 輛 架 艘 座 栋 棟 间 間 户 戶 家 只 隻 头 頭 起 宗 例 具 处 處 所 枚 张 張 支 台 臺 部 棵 匹
        件 份 批 员 員 死 伤 傷 亡 人次 枝 颗 顆 发 發 列 节车厢 幢 口人 条 條 名人 成员国 国 國 人员 人員 平民 士兵
        警察 警员 学生 學生 儿童 兒童 工人 乘客 居民 示威者 抗议者 难民 難民 矿工 礦工 伤员 傷員 死者 伤者 傷者 患者
        病例 船员 船員 军人 軍人 妇女 婦女 民众 民眾 嫌犯 嫌疑人 枚导弹 村庄 国家 國家 城市 省份 家庭 房屋 男 女 男子
        女子 种 種 项 項 所学校 篇 本 封 次航班 航班 架次 片 块 股 群 支队伍 组 組 帮
    """,
    not_after_number="""
        月 小时 小時 钟头 鐘頭 星期 礼拜 禮拜 多月 多小时 多小時 多星期 季度 世纪 世紀 百分点 百分點 半月 半小时
        半小時 工作日 昼夜 基点 基點 交易日 学期 周末 週末 年度 年头 月份 月大 涨停 平方
    """,
    not_before_number="""
        第 第十 每 歼 殲 轰 运 直 型号 编号 尾号 排名 星期 周 週 礼拜 前 全国前 世界前 图 表 百分之 分之 负 零下 点 點
        比 农历 轻型 代号
    """,
    no_counts="一般 一直 一样 一樣 一定 一切 一起 一致 一同 一再 一旦 一边 一邊 一向 一律 一度 万一 萬一 百度 统一 "
    "統一 唯一 一带一路 一帶一路 "
    "一人一票 一国两制 一國兩制 一家人 一名不文 三人行 三三两两 三心二意 七上八下 九死一生 五一 十一 十分 三星 三国 "
    "三國 三国演义 四川 四人帮 五角大楼 五角大廈 "
    "五大 六安 七国集团 七國集團 二十国集团 二十國集團 八国联军 九寨沟 两国 兩國 两会 兩會 两岸 兩岸 两党 兩黨 百姓 "
    "老百姓 千万 万科 千克 千米 "
    "百年 三农 一年 双方 人民 人民币 人民幣 人民日报 人口 人类 人類 人权 人權 人气 人氣 人质 人均 人工 人工智能 人才 "
    "人生 人士 人大 人道 人物 人身 人心 "
    "名单 名單 名义 名義 名誉 名称 名稱 名额 名片 名列 位于 位於 位置 位居 个人 個人 个性 个税 家长 家長 家属 家屬 "
    "家园 家庭暴力 家族 家电 "
    "死亡率 死刑 伤害 傷害 起诉 起訴 起义 起火 起飞 起飛 起源 起码 件事 国务院 國務院 国防 國防 国会 國會 国际 國際 "
    "国内 國內 国王 國王 国有 国企 "
    "国庆 国庆节 国民 國民 国籍 國籍 国旗 国道 號 号楼 号线 条约 條約 条件 條件 条例 台湾 台灣 台风 颱風 台北 台海 "
    "部分 部门 部門 部长 部長 部队 部隊 "
    "组织 組織 发生 發生 发表 發表 发现 發現 发射 發射 发展 發展 发言 发言人 發言人 多数 多數 多少 多次 多年 多月 "
    "多天 多日 多云 多元 多边 多方 "
    "多种 几乎 幾乎 几内亚 数据 數據 数字 數字 数量 數量 数学 数月 数周 数天 数日 数年 无论 無論 无法 無法 无效 无线 "
    "上海 上述 上市 上涨 上午 上周 上月 "
    "上个月 上升 上级 上百 上千 上万 上萬 以上 以下 晚上 早上 马上 网上 世界上 近日 近期 近来 近年 最近 附近 邻近 "
    "一时 一時 万达 万里 百货 百万富翁 千禧 "
    "不到位 第三方 第三国 第二次世界大战 第一线 一线 一线城市 二战 一战 三方 四方 各方 六方会谈 一个中国 男女 女性 "
    "男性 女士 女儿 女兒".replace(" 上百 上千 上万 上萬", ""),
    guards={
        "没有人": ("", "员|員"),
        "沒有人": ("", "员|員"),
        "无人": ("", "[机驾區区艇员问潜岛烟车船]"),
        "無人": ("", "[機駕區艇員問潛島車船]"),
        "上": ("以马馬网線线史路地世楼会身船车早晚", "(?![百千万萬亿億])"),
        "近": ("附邻鄰靠最", "[日期来年乎]"),
        "国": ("", "[一-龥]?(?:院|王|内)"),
        "十分": ("", "之"),
        "三星": ("", "期"),
        "十一": ("", "[人名位个個辆架艘座栋家起例具处枚死伤万亿]"),
        "五一": ("", "[人名位]"),
        "三国": ("", ""),
        "两国": ("", ""),
        "超": ("", "[过過市级級人声]"),
        "约": ("条合签預预节大", "[旦翰束定]"),
        "約": ("條合簽預大", "[旦翰束定]"),
        "逾": ("", "[期越]"),
        "共": ("公中", "[和同产產识識]"),
        "只": ("", "[有是能要]"),
        "多": ("", "[次年月天日云元边方数種种]"),
        "个": ("", "[性税]"),
        "个人": (_FIGURE, ""),
        "個人": (_FIGURE, ""),
        "一年": ("", ""),
        "件": ("", "[事]?套"),
        "所": ("", "[有以谓]"),
        "起": ("", "[诉義义火飞源码]"),
        "处": ("", "[理于於]"),
        "部": ("", "[分门門长長队隊署]"),
        "国家": ("", ""),
        "口": ("", ""),
        "伤": ("", "[害势]"),
        "死": ("", "[亡刑]率?"),
        "头": ("", "[部脑领]"),
        "户": ("", "[籍口]"),
        "条": ("", "[约件例款]"),
        "百年": ("", ""),
        "人大": ("", ""),
        "人工": ("", ""),
        "本": ("", "[人次报月周年届国地]"),
        "家": ("", "[长長属屬园族电]"),
        "来": ("", "[自到源]"),
        "这": ("", ""),
        "其中": ("", ""),
    },
)

STOPWORDS: Final = words("""
    的 了 在 是 和 为 这 们 个 说 将 与 对 从 让 过 还 没 他 她 它 也 就 都 而 并 着 给 被 把 向 于 由 此 其 之 称 已 至
    後 這 們 個 說 將 與 對 從 讓 過 還 沒 為 並 著 給 於 稱
""")
