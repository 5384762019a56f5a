package banmian.store.reprints;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Text made of words that nobody wrote, as long and as varied as news; the same for the same seed. */
public final class MadeText {
    private static final String CHARACTERS = "春风吹过江岸的小城人们在桥头看灯火渡船往来货物装卸工厂新建学校老师带着孩子种树修路引水"
            + "医院门诊增设窗口医生下乡送药村民收割稻谷晒场铺满金黄合作社统一销售价格稳定市场供应充足商户开门迎客"
            + "铁路通车旅客增加站台改造方便换乘公交线路延伸社区食堂老人用餐图书馆延时开放读者预约自习体育馆举办比赛"
            + "队员训练教练布置战术观众鼓掌气象预报降温提醒添衣电力检修保障高峰用电海关通关企业出口订单回升银行贷款"
            + "利率下调税务窗口办理退税法院调解纠纷警方追回失窃电动车消防演练疏散居民环保监测河流水质达标候鸟归来湿地";
    private static final List<String> PHRASES =
            List.of("记者昨日从有关部门获悉", "据介绍", "相关负责人表示", "与去年同期相比", "下一步将继续推进", "截至目前", "在现场看到");
    private static final int WORDS = 1500;

    private final Random random;
    private final List<String> vocabulary = new ArrayList<>();

    public MadeText(long seed) {
        random = new Random(seed);
        for (int i = 0; i < WORDS; i++) {
            int length = random.nextInt(5) == 0 ? 3 : 2;
            StringBuilder word = new StringBuilder();
            for (int j = 0; j < length; j++) {
                word.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            vocabulary.add(word.toString());
        }
    }

    public Random random() {
        return random;
    }

    /** Frequent words are frequent, as in any language. */
    public String word() {
        double rank = Math.pow(random.nextDouble(), 3);
        return vocabulary.get((int) (rank * WORDS));
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        if (random.nextInt(3) == 0) {
            sentence.append(PHRASES.get(random.nextInt(PHRASES.size()))).append('，');
        }
        int clauses = 1 + random.nextInt(3);
        for (int clause = 0; clause < clauses; clause++) {
            sentence.append(clause == 0 ? "" : "，");
            int words = 3 + random.nextInt(4);
            for (int i = 0; i < words; i++) {
                sentence.append(word());
            }
        }
        return sentence.append('。').toString();
    }

    /** Paragraphs of some sentences each. */
    public List<String> paragraphs(int count) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder paragraph = new StringBuilder();
            int sentences = 1 + random.nextInt(4);
            for (int j = 0; j < sentences; j++) {
                paragraph.append(sentence());
            }
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }
}
