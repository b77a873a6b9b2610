import { describe, expect, it } from "vitest";
import { identifyLanguage, isSupported } from "../../../src/engine/text/identify-language";

describe("the language of a text", () => {
  it.each([
    ["en", "The minister said on Friday that the bridge would stay shut for a week."],
    [
      "en",
      "Aung Khin Zaw and Nguyen Thi Lan met Przemysław Wójcik in Kraków, and the three of them said they were glad.",
    ],
    [
      "de",
      "Die Ministerin sagte am Freitag, dass die Brücke noch eine Woche gesperrt bleibt und nicht geöffnet wird.",
    ],
    [
      "fr",
      "La ministre a dit vendredi que le pont resterait fermé une semaine et que les travaux ne sont pas finis.",
    ],
    [
      "es",
      "La ministra dijo el viernes que el puente seguirá cerrado una semana y que las obras no han terminado.",
    ],
    [
      "it",
      "La ministra ha detto che il ponte resta chiuso per una settimana e che i lavori non sono finiti.",
    ],
    [
      "pt",
      "A ministra disse na sexta-feira que a ponte não será aberta e que as obras ainda não foram feitas.",
    ],
    ["nl", "De minister zei vrijdag dat de brug nog een week dicht blijft en dat het werk niet af is."],
    ["sv", "Ministern sade på fredagen att bron är stängd i en vecka och att arbetet inte är klart."],
    ["pl", "Minister powiedział w piątek, że most będzie zamknięty przez tydzień i że prace nie są gotowe."],
    [
      "tr",
      "Bakan cuma günü köprünün bir hafta daha kapalı olacağını ve çalışma için bir plan olduğunu söyledi.",
    ],
    ["id", "Menteri itu mengatakan bahwa jembatan tidak akan dibuka dan pekerjaan untuk itu belum selesai."],
    ["ru", "Министр сообщил в пятницу, что мост будет закрыт ещё неделю, и это не конец."],
    ["uk", "Міністр повідомив у п'ятницю, що міст буде закритий ще тиждень, і це її рішення."],
    ["ar", "قال الوزير يوم الجمعة إن الجسر سيبقى مغلقا لمدة أسبوع"],
    ["fa", "وزیر گفت که پل یک هفته دیگر بسته می‌ماند و چند کارگر آنجا هستند"],
    ["he", "השר אמר ביום שישי כי הגשר יישאר סגור שבוע"],
    ["ja", "大臣は金曜日、橋は一週間閉鎖されると述べた。"],
    ["zh", "部长星期五表示，这座桥将关闭一周。"],
    ["ko", "장관은 금요일 다리가 일주일 동안 폐쇄될 것이라고 말했다."],
    ["el", "Ο υπουργός είπε ότι η γέφυρα θα μείνει κλειστή."],
    ["hi", "मंत्री ने कहा कि पुल एक सप्ताह बंद रहेगा।"],
    ["und", ""],
    ["und", "12 : 30 — 45"],
  ])("%s: %s", (language, text) => {
    expect(identifyLanguage(text)).toBe(language);
  });

  it("believes the page only where the text is too short to tell", () => {
    expect(identifyLanguage("Interfax", "de-AT")).toBe("de");
    expect(
      identifyLanguage("The minister said that the bridge was shut and that it would be for a week.", "fr"),
    ).toBe("en");
  });

  it("refuses no text that may be English", () => {
    expect(isSupported(identifyLanguage("Storm nears coast"))).toBe(true);
    expect(
      isSupported(identifyLanguage("Die Brücke ist nicht offen und die Stadt ist für eine Woche zu.")),
    ).toBe(false);
  });
});
