import { isArticleBy } from "../page/is-article";
import { world } from "./world";

// Runs where the first script did not see that the page is no article, and has it look once more, closely. It has what
// judges the address; where it has not run yet, the page that asked for this was left meanwhile, and this one asks itself.
const here = world();
const { addressPoints, look } = here;
if (addressPoints && look) {
  here.isArticle = (document, address) => isArticleBy(document, addressPoints(address));
  look();
}
