/**
 * Platforms, and the words for posts and users nobody in particular made. Facts: public knowledge, the authors' own, 2026.
 */
export const PLATFORMS = `Twitter; X; Facebook; Instagram; TikTok; YouTube; Telegram; WhatsApp; Weibo; WeChat; Reddit; Snapchat; VKontakte; VK; Threads; Bluesky; Mastodon; Truth Social; Parler; Gab;
Gettr; Rumble; Discord; Twitch; LinkedIn; Pinterest; Tumblr; Quora; 4chan; 8chan; 8kun; Douyin; Xiaohongshu; RedNote; Kuaishou; QQ; Zalo; Line; KakaoTalk; Naver; Odnoklassniki; Signal; Viber; Koo; ShareChat; Medium; Vine; Periscope; Clubhouse; Nextdoor; Glassdoor; Yelp`;

/** Phrases of the web's crowd, lower case. */
export const CROWD = `social media; social networks; social network; social networking; netizens; internet users; web users; online users; social media users; twitter users; facebook users; weibo users; reddit users; redditors;
online posts; online rumours; online rumors; posts online; videos online; video online; shared online; posted online; circulating online; circulated online; internet forums; online forum; online forums; message boards; chat groups; comment section; comments section; commenters; trolls; hashtag; hashtags; viral; telegram channels; telegram channel; whatsapp groups; unverified video; unverified videos; unverified footage`;
