import { expect, test } from "vitest";
import { parsePage } from "../../src/cli/parse-page";
import { readBody } from "../../src/page/read-body";
import { around, HEADLINE, paragraphs } from "./pages";

const BODY = paragraphs(8);
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("\n");

const CHINESE = [
  "港口管理局周一表示，检查人员在海堤上发现裂缝后，关闭了五个码头中的两个。",
  "自二零一一年以来一直负责检查的马伦·霍尔特说：“我们看到水从不该有水的地方渗出来。”渡轮已改到北码头停靠。",
  "市议会去年春天委托的一份报告称，海堤三年前就应该更换，但因为没有钱，也没有人投标，工程两次被推迟。",
  "交通部发言人拒绝说明国家这次是否会分担费用。当地渔民担心维修工程会持续到冬天，他们的收入会因此减少三分之一。",
];
const ARABIC = [
  "قالت هيئة الميناء يوم الاثنين إنها أغلقت رصيفين من الأرصفة الخمسة بعد أن وجد المفتشون شقوقا في الجدار البحري القديم.",
  "وقالت مارين هولت التي تشرف على عمليات التفتيش منذ عام ألفين وأحد عشر إنهم رأوا الماء يتسرب من حيث لا ينبغي.",
  "ووفقا لتقرير طلبه مجلس المدينة في الربيع الماضي كان ينبغي استبدال الجدار قبل ثلاث سنوات من الآن على الأقل.",
];
const THAI = [
  "การท่าเรือกล่าวเมื่อวันจันทร์ว่าได้ปิดท่าเทียบเรือสองแห่งจากห้าแห่งหลังจากผู้ตรวจสอบพบรอยร้าวในกำแพงกันคลื่น",
  "มาเรน โฮลต์ ซึ่งดูแลการตรวจสอบมาตั้งแต่ปีสองพันสิบเอ็ดกล่าวว่าเราเห็นน้ำไหลผ่านในที่ที่ไม่ควรมีน้ำ",
  "รายงานที่สภาเมืองสั่งทำเมื่อฤดูใบไม้ผลิที่แล้วระบุว่ากำแพงควรถูกเปลี่ยนตั้งแต่สามปีก่อน",
];

test.each<[string, readonly string[], string]>([
  [
    "a consent box without a role",
    BODY,
    `<div class="cmp-container"><h2>We value your privacy</h2><p>We and our 812 partners store and access information on a device, such as unique IDs in cookies.</p><p>You may accept or manage your choices by clicking below, and object where a legitimate interest is used.</p></div><article>${HEADLINE}<div>${p(BODY)}</div></article>`,
  ],
  [
    "a register wall without a name",
    BODY,
    `<article>${HEADLINE}<div>${p(BODY)}<div class="x7"><h3>Keep reading</h3><p>To continue reading this article, register for free: it takes a minute and you get three more each month.</p></div></div></article>`,
  ],
  ["Chinese in paragraphs", CHINESE, `<div>${HEADLINE}<div>${p(CHINESE)}<p>责任编辑：李明</p></div></div>`],
  [
    "Chinese between line breaks",
    CHINESE,
    `<div>${HEADLINE}<div class="TRS_Editor">${CHINESE.map((text) => `　　${text}`).join("<br>")}</div></div>`,
  ],
  ["Arabic", ARABIC, `<div dir="rtl">${HEADLINE}<div>${p(ARABIC)}</div></div>`],
  ["Thai", THAI, `<div>${HEADLINE}<div>${THAI.map((text) => `<div>${text}</div>`).join("")}</div></div>`],
  [
    "one inline element around everything",
    BODY,
    `<div>${HEADLINE}<div id="story"><span class="s">${BODY.join("<br/><br/>")}</span></div></div>`,
  ],
  [
    "an inline element in each box",
    BODY,
    `<div>${HEADLINE}<div>${BODY.map((text) => `<div dir="ltr"><span>${text}</span></div>`).join("")}</div></div>`,
  ],
  [
    "the text of a wire with blank lines",
    BODY,
    `<div>${HEADLINE}<pre>${BODY.map((text) => text.replace(/(.{60}\S*) /g, "$1\n")).join("\n \n")}</pre></div>`,
  ],
  [
    "a section around each paragraph",
    BODY,
    `<article>${HEADLINE}${BODY.map((text) => `<section class="b1"><p>${text}</p></section>`).join("")}</article>`,
  ],
  [
    "posts of a live blog in a list",
    BODY,
    `<main>${HEADLINE}${p(BODY.slice(0, 2))}<ol class="feed">${BODY.slice(2)
      .map((text, i) => `<li><article><time>1${i}:00</time><p>${text}</p></article></li>`)
      .join("")}</ol></main>`,
  ],
  [
    "a first letter of its own",
    BODY,
    `<article>${HEADLINE}<p><span class="dropcap">T</span>${BODY[0]?.slice(1)}</p>${p(BODY.slice(1))}</article>`,
  ],
  [
    "a line to another article without a name",
    BODY,
    `<article>${HEADLINE}<div>${p(BODY.slice(0, 3))}<div><strong>Read also</strong> <a href="/x">Minister said to weigh new rules for the ports of the north</a></div>${p(BODY.slice(3))}</div></article>`,
  ],
  [
    "comments without a name",
    BODY,
    `<div>${HEADLINE}<div>${p(BODY)}</div><h3>3 comments</h3><div>${p(paragraphs(3, 4).map((text) => `I say: ${text}`))}</div></div>`,
  ],
  [
    "an advertisement after each paragraph",
    BODY,
    `<article>${HEADLINE}<div>${BODY.map((text) => `<p>${text}</p><div>Advertisement</div>`).join("")}</div></article>`,
  ],
  [
    "a copy for small screens",
    BODY,
    `<article>${HEADLINE}<div aria-hidden="true" style="display:none">${p(BODY.slice(0, 2))}</div><div>${p(BODY)}</div></article>`,
  ],
  [
    "columns",
    BODY,
    `<article>${HEADLINE}<div><div class="c1">${p(BODY.slice(0, 4))}</div><div class="c2">${p(BODY.slice(4))}</div></div></article>`,
  ],
  [
    "a line about the author in the article's foot",
    BODY,
    `<article>${HEADLINE}<div>${p(BODY)}</div><footer><p>Ann Lee is the harbour correspondent of the Gazette and has written about ports for eleven years.</p></footer></article>`,
  ],
])("%s", (_, body, article) => {
  expect(readBody(parsePage(around(article))).text.split("\n\n")).toEqual(body);
});
