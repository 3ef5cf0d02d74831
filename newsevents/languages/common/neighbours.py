"""The commonest words of languages that are not full ones here but look like one that is.

They keep a text in such a language from being taken for its neighbour; a text that they win is not told.
"""

from collections.abc import Mapping
from typing import Final

from newsevents.languages.common.names import words

__all__ = ["LETTERS", "NEIGHBOURS"]

# Letters that few languages write, and those that do.
LETTERS: Final[Mapping[str, tuple[str, ...]]] = {
    letter: tuple(codes.split())
    for letters, codes in (
        ("ß", "de"), ("ñ", "es gl"), ("ãõ", "pt"), ("œ", "fr"), ("ğış", "tr az"), ("ə", "az"), ("łąęśźż", "pl"), ("ć",
        "pl hr"),
        ("řěů", "cs"), ("ľĺŕ", "sk"), ("čšž", "cs sk sl hr"), ("đ", "hr"), ("őű", "hu"), ("ășț", "ro"), ("å",
        "sv da nb"),
        ("øæ", "da nb"), ("ä", "de sv"), ("ö", "de sv tr hu az"), ("ü", "de tr hu az"), ("ç", "fr pt ca tr az"),
        ("àè", "it fr ca"), ("ìò", "it"), ("ùê", "fr"), ("â", "fr pt ro"), ("îû", "fr ro"), ("ї", "uk"), ("є", "uk"),
        ("ґ", "uk"),
        ("і", "uk be kk"), ("ў", "be"), ("ы", "ru be kk ky"), ("э", "ru be kk ky"), ("ё", "ru be"), ("ъ", "ru bg"),
        ("щ", "ru uk bg"),
        ("әұһ", "kk"), ("қғ", "kk tg"), ("ңөү", "kk ky"), ("ҳҷӣӯ", "tg"), ("љњџ", "sr mk"), ("ђћ", "sr"), ("ј",
        "sr mk"), ("ѓќѕ", "mk"),
        ("پچژگ", "fa ur ps"), ("ٹڈڑےں", "ur"), ("ښځڅې", "ps"), ("ةأإ", "ar"),
    )
    for letter in letters
}  # fmt: skip

NEIGHBOURS: Final[Mapping[str, frozenset[str]]] = {
    "sv": words("och att det som en på är av för med till den inte om ett har de från var vid efter sig sade säger än "
                "också eller så under hade nu kan skulle men mot utan polisen igår måndag torsdag fredag januari"),
    "da": words("og at det som en på er af for med til den ikke om et har de fra var ved efter sig sagde siger også "
                "eller under havde nu kan skulle men mod uden blev bliver efter politiet i går mandag torsdag fredag"),
    "nb": words("og at det som en på er av for med til den ikke om et har de fra var ved etter seg sa sier også eller "
                "under hadde nå kan skulle men mot uten ble blir politiet går mandag torsdag fredag ifølge"),
    "cs": words("a v na se že je s z do o pro který která které jsou byl byla bylo ale jako podle po při také nebo ve "
                "už jeho její od není řekl uvedl policie lidí včera pondělí čtvrtek pátek ledna až před mezi"),
    "sk": words("a v na sa že je s z do o pre ktorý ktorá ktoré sú bol bola bolo ale ako podľa po pri tiež alebo vo už "
                "jeho jej od nie povedal uviedol polícia ľudí včera pondelok štvrtok piatok januára až pred medzi"),
    "sl": words("in v na se da je s z do o za ki so bil bila bilo pa kot po pri tudi ali ne že od njegov ni dejal "
                "policija ljudi včeraj ponedeljek četrtek petek januarja med pred iz"),
    "hr": words("i u na se da je s iz do o za koji koja koje su bio bila bilo ali kao po pri također ili ne već od "
                "njegov nije rekao policija ljudi jučer ponedjeljak četvrtak petak siječnja između prije nakon"),
    "ro": words("și în de la cu pe nu că a fost este sunt din care pentru mai au lui să un o al ale după spus prin "
                "sau dar până între acest această poliția oameni ieri luni joi vineri ianuarie"),
    "hu": words("a az és hogy nem is egy meg volt de ez van csak már mint még szerint lesz után közölt mondta ki el "
                "vagy amely a rendőrség ember tegnap hétfőn csütörtökön pénteken január között miatt"),
    "ca": words("el la els les i de que en un una és per amb no es al del com més ha van va són aquest aquesta però "
                "també segons després entre fins dijous divendres dilluns ahir gener policia persones"),
    "gl": words("o a os as e de que en un unha é por con non se ao do da como máis foi son este esta pero tamén "
                "segundo despois entre ata xoves venres luns onte xaneiro policía persoas"),
    "az": words("və bir bu ki ilə üçün da də olan edib olub deyib görə sonra qədər həm daha çox isə lakin hər onun "
                "oldu etdi polis nəfər dünən cümə bazar yanvar tərəfindən"),
    "uz": words("va bir bu bilan uchun ham edi bo'lgan dedi ko'ra keyin qadar yoki lekin har uning qildi deb kerak "
                "emas odam kecha juma yanvar tomonidan"),
    "ms": words("dan yang di ini itu untuk dengan pada tidak dari oleh kepada telah akan adalah bahawa kerana ialah "
                "terbunuh ke atas sekurang kurangnya kerajaan maut mangsa dan dalam di "
                "polis rakyat semalam khamis jumaat isnin antara daripada beliau katanya"),
    "af": words("die en van is in het nie om te dat wat met op vir was aan sy as hy by na deur ook maar gesê mense "
                "gister polisie donderdag vrydag maandag volgens tussen nog hulle"),
    "bg": words("и в на не се от за да с е че по ще са след при като до но има беше каза съобщи това който които или "
                "само още вече полицията души вчера понеделник четвъртък петък януари между"),
    "mk": words("и во на не се од за да со е дека по ќе се при како до но има беше рече изјави ова кој кои или само "
                "уште веќе полицијата луѓе вчера понеделник четврток петок јануари меѓу"),
    "sr": words("и у на не се од за да са је што по ће су при као до али има био била каже рекао то који које или само "
                "још већ полиција људи јуче понедељак четвртак петак јануара између"),
    "be": words("і ў на не што з як гэта але па для ад за пры да быў была было былі іх яго яна таксама або калі ўжо "
                "паводле пасля міліцыя чалавек учора панядзелак чацвер пятніца студзеня паміж"),
    "ky": words("жана бир бул менен үчүн да болгон деди ылайык кийин чейин же бирок ар анын эмес керек экенин адам "
                "кечээ бейшемби жума январь арасында боюнча жатат"),
    "tg": words("ва дар аз ба ки бо барои ин он буд шуд гуфт тавр пас то ё аммо ҳар нест шудааст кард панҷшанбе ҷумъа"),
    "fa": words("و در از به که این است را با برای آن یک های شد می بود کرد گفت تا نیز بر یا اما هم شده است خود دیگر پس "
                "باید مردم پلیس دیروز پنجشنبه جمعه دوشنبه ژانویه اعلام کشته"),
    "ur": words("اور کے میں کی ہے کا سے کو نے پر یہ کہ ہیں اس تھا بھی نہیں ایک کیا گیا تھی ہوئے لیے ہو کہا بعد جمعرات "
                "جمعہ پیر جنوری پولیس افراد ہلاک گئے"),
    "ps": words("او په د چې کې دی له ته سره وو یې هم نه یو ده شوی شو کړي وویل پولیسو کسان پنجشنبه جمعه"),
}  # fmt: skip
