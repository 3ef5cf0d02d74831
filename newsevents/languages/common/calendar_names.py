"""Names of weekdays (Monday first) and months as Babel 2.18 has them in the `format` context, full and short.

They are written out here because loading Babel takes longer than loading a language; a test holds them against Babel.
A language that is not here gets its names from Babel itself.
"""

from typing import Final

__all__ = ["NAMES"]

NAMES: Final[dict[str, dict[str, tuple[tuple[str, ...], tuple[str, ...]]]]] = {
    "ar": {
        "days": (
            ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
            ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
        ),
        "months": (
            (
                "يناير",
                "فبراير",
                "مارس",
                "أبريل",
                "مايو",
                "يونيو",
                "يوليو",
                "أغسطس",
                "سبتمبر",
                "أكتوبر",
                "نوفمبر",
                "ديسمبر",
            ),
            (
                "يناير",
                "فبراير",
                "مارس",
                "أبريل",
                "مايو",
                "يونيو",
                "يوليو",
                "أغسطس",
                "سبتمبر",
                "أكتوبر",
                "نوفمبر",
                "ديسمبر",
            ),
        ),
    },
    "de": {
        "days": (
            ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
            ("Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."),
        ),
        "months": (
            (
                "Januar",
                "Februar",
                "März",
                "April",
                "Mai",
                "Juni",
                "Juli",
                "August",
                "September",
                "Oktober",
                "November",
                "Dezember",
            ),
            ("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
        ),
    },
    "en": {
        "days": (
            ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
            ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        ),
        "months": (
            (
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ),
            ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
        ),
    },
    "es": {
        "days": (
            ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
            ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
        ),
        "months": (
            (
                "enero",
                "febrero",
                "marzo",
                "abril",
                "mayo",
                "junio",
                "julio",
                "agosto",
                "septiembre",
                "octubre",
                "noviembre",
                "diciembre",
            ),
            ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"),
        ),
    },
    "fr": {
        "days": (
            ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
            ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
        ),
        "months": (
            (
                "janvier",
                "février",
                "mars",
                "avril",
                "mai",
                "juin",
                "juillet",
                "août",
                "septembre",
                "octobre",
                "novembre",
                "décembre",
            ),
            ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
        ),
    },
    "id": {
        "days": (
            ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
            ("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"),
        ),
        "months": (
            (
                "Januari",
                "Februari",
                "Maret",
                "April",
                "Mei",
                "Juni",
                "Juli",
                "Agustus",
                "September",
                "Oktober",
                "November",
                "Desember",
            ),
            ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
        ),
    },
    "it": {
        "days": (
            ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
            ("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
        ),
        "months": (
            (
                "gennaio",
                "febbraio",
                "marzo",
                "aprile",
                "maggio",
                "giugno",
                "luglio",
                "agosto",
                "settembre",
                "ottobre",
                "novembre",
                "dicembre",
            ),
            ("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"),
        ),
    },
    "ja": {
        "days": (
            ("月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"),
            ("月", "火", "水", "木", "金", "土", "日"),
        ),
        "months": (
            ("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"),
            ("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"),
        ),
    },
    "kk": {
        "days": (
            ("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"),
            ("дс", "сс", "ср", "бс", "жм", "сб", "жс"),
        ),
        "months": (
            (
                "қаңтар",
                "ақпан",
                "наурыз",
                "сәуір",
                "мамыр",
                "маусым",
                "шілде",
                "тамыз",
                "қыркүйек",
                "қазан",
                "қараша",
                "желтоқсан",
            ),
            ("қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.", "шіл.", "там.", "қыр.", "қаз.", "қар.", "жел."),
        ),
    },
    "nl": {
        "days": (
            ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
            ("ma", "di", "wo", "do", "vr", "za", "zo"),
        ),
        "months": (
            (
                "januari",
                "februari",
                "maart",
                "april",
                "mei",
                "juni",
                "juli",
                "augustus",
                "september",
                "oktober",
                "november",
                "december",
            ),
            ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
        ),
    },
    "pl": {
        "days": (
            ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"),
            ("pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."),
        ),
        "months": (
            (
                "stycznia",
                "lutego",
                "marca",
                "kwietnia",
                "maja",
                "czerwca",
                "lipca",
                "sierpnia",
                "września",
                "października",
                "listopada",
                "grudnia",
            ),
            ("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"),
        ),
    },
    "pt": {
        "days": (
            ("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
            ("seg.", "ter.", "qua.", "qui.", "sex.", "sáb.", "dom."),
        ),
        "months": (
            (
                "janeiro",
                "fevereiro",
                "março",
                "abril",
                "maio",
                "junho",
                "julho",
                "agosto",
                "setembro",
                "outubro",
                "novembro",
                "dezembro",
            ),
            ("jan.", "fev.", "mar.", "abr.", "mai.", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."),
        ),
    },
    "ru": {
        "days": (
            ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
            ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
        ),
        "months": (
            (
                "января",
                "февраля",
                "марта",
                "апреля",
                "мая",
                "июня",
                "июля",
                "августа",
                "сентября",
                "октября",
                "ноября",
                "декабря",
            ),
            ("янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."),
        ),
    },
    "tr": {
        "days": (
            ("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"),
            ("Pzt", "Sal", "Çar", "Per", "Cum", "Cmt", "Paz"),
        ),
        "months": (
            (
                "Ocak",
                "Şubat",
                "Mart",
                "Nisan",
                "Mayıs",
                "Haziran",
                "Temmuz",
                "Ağustos",
                "Eylül",
                "Ekim",
                "Kasım",
                "Aralık",
            ),
            ("Oca", "Şub", "Mar", "Nis", "May", "Haz", "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara"),
        ),
    },
    "uk": {
        "days": (
            ("понеділок", "вівторок", "середа", "четвер", "пʼятниця", "субота", "неділя"),
            ("пн", "вт", "ср", "чт", "пт", "сб", "нд"),
        ),
        "months": (
            (
                "січня",
                "лютого",
                "березня",
                "квітня",
                "травня",
                "червня",
                "липня",
                "серпня",
                "вересня",
                "жовтня",
                "листопада",
                "грудня",
            ),
            ("січ.", "лют.", "бер.", "квіт.", "трав.", "черв.", "лип.", "серп.", "вер.", "жовт.", "лист.", "груд."),
        ),
    },
    "zh": {
        "days": (
            ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
            ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
        ),
        "months": (
            ("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"),
            ("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"),
        ),
    },
}
