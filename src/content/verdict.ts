import { isArticle } from "../page/is-article";
import { world } from "./world";

// Runs where the first script did not see that the page is no article, and has it look once more, closely.
const here = world();
here.isArticle = isArticle;
here.look?.();
