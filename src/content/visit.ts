import { ArticleVisit } from "./article-visit";
import { world } from "./world";

world().startVisit = (start) => new ArticleVisit(start);
