import type { Block } from "./blocks";
import { HEADING } from "./prose";

/** A text in lower case from its first letter on: bullets, arrows and brackets say nothing. */
function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\s!-/:-@[-`{-~\u00a0-\u00a8\u00aa-\u00bf\u2000-\u2bff\u3000-\u303f\uff00-\uff0f]+/, "");
}

// Takes "read more: minister quits", "sign up for our newsletter"; leaves "read more slowly, he said.".
const START =
  /^(?:(?:read|see) (?:more|also|next|:)\s*(?:[:|–>»-]|$)|read (?:more )?(?:about|on)\b.{0,60}$|also read\b|related( (?:articles?|stories|content|coverage|reading))?\s*[:|]|more (?:on this|from|stories|coverage)\b|sign up (?:for|to|here|now)\b|subscribe (?:to|now|for|today)\b|advertisement\b|story continues below|article continues (?:below|after)|continue reading\b|follow (?:us|@|.{3,40} on (?:twitter|facebook|instagram|x|youtube|whatsapp|telegram))\b|like us on\b|find us on\b|click here\b|(?:watch|listen|explore|video|photos|gallery|podcast)\s*[:|]|copyright\b|©|all rights reserved|this article (?:was )?(?:originally|first) (?:appeared|published)|originally published\b|have (?:a|any) (?:tip|story|news tip|question)\b.{0,80}\?|got a (?:tip|story)\b|get (?:the latest|our|more|all the)\b.{0,80}\b(?:newsletter|inbox|updates|app|delivered)\b|download (?:the|our)\b.{0,30}\bapp\b|join (?:our|the)\b.{0,40}\b(?:newsletter|whatsapp|telegram|channel|community)\b|support (?:our|independent) journalism|photo (?:by|credit)\b|image (?:source|credit|copyright)\b|credit:|image:|photo:|photograph:|getty images\b)/;

/** "Read also" of other languages, as these begin a link to another article. */
const ALSO =
  /^(?:lire aussi|à lire|lire (?:plus|la suite)|voir aussi|leia (?:também|mais)|veja (?:também|mais)|saiba mais|lee (?:también|más)|lea (?:también|más|además)|leer más|te puede interesar|más información|leggi (?:anche|tutto)|approfondisci|lesen sie (?:auch|mehr|hier)|mehr zum thema|mehr dazu|auch interessant|lees (?:ook|meer|verder)|läs (?:mer|också|även)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|czytaj (?:też|także|więcej)|zobacz (?:też|także)|przeczytaj|čtěte (?:také|také:)|čítajte (?:aj|viac)|přečtěte si|olvass|citește și|citiţi|прочетете|читайте (?:также|також|еще|ещё)|смотрите также|по теме|материалы по теме|pročitajte|διαβάστε|ilgili haber|haberin devamı|ayrıca oku|baca juga|simak juga|lihat juga|xem thêm|đọc thêm|اقرأ (?:أيضا|المزيد)|بیشتر بخوانید|ये भी पढ़ें|यह भी पढ़ें|আরও পড়ুন|関連記事|あわせて読みたい|関連リンク|相关阅读|相关新闻|延伸閱讀|延伸阅读|责任编辑|責任編輯|관련기사|무단 ?전재|저작권자|ⓒ)/;

/** Credits of those who worked on an article, which close it: "(Reporting by …; Editing by …)", "X contributed to this report". */
const CREDIT =
  /^(?:(?:additional )?reporting (?:by|and writing by)\b.{0,300}\b(?:editing|writing|compiled) by\b|(?:reporting|writing|editing) by [^.]{3,160}\.?\)?$|(?:the )?[^.]{3,160} contributed (?:to )?(?:this|reporting)[^.]{0,40}\.?$)/;

/** Whether a paragraph in the body's box is furniture of the page all the same. */
export function isFurniture(text: string, block: Block): boolean {
  if (block.length >= 400) return false;
  const plain = plainOf(text);
  if (block.length < 200 && (START.test(plain) || (block.linked > 0 && ALSO.test(plain)))) return true;
  return CREDIT.test(plain);
}

// Takes "related stories", "comments (12)"; leaves "comments by the minister drew fire".
const CLOSE =
  /^(?:related(?: (?:articles?|stories|content|news|topics|links|coverage|posts))?|more (?:from .{2,40}|stories|news|on this (?:story|topic)|like this|about .{2,30})|read (?:more|next|also)|also read|you (?:may|might) also (?:like|be interested in|enjoy)|recommended(?: (?:for you|stories|articles|reading))?|most (?:read|popular|viewed)|trending(?: now)?|popular(?: now)?|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)|share this(?: (?:article|story))?|sign up.*|newsletters?|about the authors?|follow us.*|topics|tags|latest (?:news|stories)|top stories|next article|our (?:journalism|standards).*|further reading|around the web|from the web|sur le même sujet|à lire aussi|lire aussi|mehr zum thema|das könnte sie auch interessieren|auch interessant|kommentare?|commentaires?|comentarios?|comentários|commenti|leggi anche|te puede interesar|más información|noticias relacionadas|veja também|leia também|lees ook|läs mer|читайте также|материалы по теме|комментарии|ilgili haberler|baca juga|関連記事|相关阅读|관련기사)\s*[:.…]?$/;

/** Whether a heading or a line by itself says that what follows is no longer the article. */
export function closesBody(text: string, block: Block): boolean {
  return block.length < 60 && (HEADING.has(block.tag) || block.length < 40) && CLOSE.test(plainOf(text));
}
